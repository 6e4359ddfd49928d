package org.redress.app.desk;

import java.util.Optional;
import org.redress.core.complaint.StageRecord;
import org.redress.core.procedure.Opening;
import org.redress.core.procedure.Stage;

/// What the day is called on which a stage began.
final class Opened {

    private Opened() {}

    static String words(Labels labels, StageRecord record) {
        Opening opening =
                labels.stage(Optional.of(record.procedure()), record.stage())
                        .map(Stage::opening)
                        .orElse(Opening.REQUEST);
        return switch (opening) {
            case RECEIPT -> "Received";
            case REQUEST -> "Asked for";
            case ENQUIRY -> "Enquiry received";
        };
    }
}
