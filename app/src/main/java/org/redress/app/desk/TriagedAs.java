package org.redress.app.desk;

import org.redress.core.complaint.CaseLink;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Disposition;

/// What triage made of a contact, in words.
record TriagedAs(Labels labels, Complaint complaint) {

    String words(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Formal it ->
                    "Accepted as a formal complaint: " + labels.kind(complaint.area(), it.kind());
            case Disposition.Informal _ -> "To be put right informally";
            case Disposition.ServiceRequest _ -> "Recorded as a service request";
            case Disposition.Comment _ -> "Recorded as a comment";
            case Disposition.Compliment _ -> "Recorded as a compliment";
            case Disposition.Moved it ->
                    it.to().equals(CaseLink.WITHHELD)
                            ? "Moved to another service"
                            : "Moved to another service, as " + it.to();
            case Disposition.NotAccepted it ->
                    "Not accepted as a complaint: " + Phrases.small(it.exclusion().label());
        };
    }
}
