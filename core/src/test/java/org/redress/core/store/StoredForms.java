package org.redress.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.calendar.Source;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Channel;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Correction;
import org.redress.core.complaint.Determiner;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;
import org.redress.core.complaint.Exclusion;
import org.redress.core.complaint.Outcome;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.RemedyKind;
import org.redress.core.complaint.Scope;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.TextRef;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.ProcedureRef;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// One event of every type, with the form that it has in the journal.
final class StoredForms {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 1);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final TextRef TEXT = new TextRef(ID, "d1");
    private static final String TEXT_FORM = "{\"digest\":\"d1\",\"id\":\"" + ID + "\"}";
    private static final StageId STAGE = StageId.of("1");

    static final List<Form> ALL =
            List.of(
                    new Form(
                            ReportTextEvent.class,
                            new ReportTextEvent.ReportTextWritten(
                                    DAY, "annual", "2024-25", "foreword", TEXT),
                            "ReportTextWritten",
                            "{\"on\":\"2025-03-04\",\"report\":\"annual\",\"text\":"
                                    + TEXT_FORM
                                    + ",\"textId\":\"foreword\",\"year\":\"2024-25\"}"),
                    form(
                            received(),
                            "Received",
                            "{\"advocate\":false,\"area\":\"parks\",\"channel\":\"IN_PERSON\","
                                    + "\"complainant\":\""
                                    + ID
                                    + "\",\"madeByYoungPerson\":true,\"on\":\"2025-03-04\","
                                    + "\"reference\":\"PAR-2025-0001\",\"representation\":{\"basis\":\"FOR_A_CHILD\","
                                    + "\"representative\":\""
                                    + ID
                                    + "\"},\"subject\":"
                                    + TEXT_FORM
                                    + "}"),
                    triaged(
                            new Disposition.Formal(new KindId("statutory")),
                            "{\"@type\":\"Formal\",\"kind\":\"statutory\"}"),
                    triaged(
                            new Disposition.Informal(new KindId("informal")),
                            "{\"@type\":\"Informal\",\"kind\":\"informal\"}"),
                    triaged(new Disposition.ServiceRequest(), "{\"@type\":\"ServiceRequest\"}"),
                    triaged(new Disposition.Comment(), "{\"@type\":\"Comment\"}"),
                    triaged(new Disposition.Compliment(), "{\"@type\":\"Compliment\"}"),
                    triaged(
                            new Disposition.NotAccepted(Exclusion.OVER_TWELVE_MONTHS, TEXT, true),
                            "{\"@type\":\"NotAccepted\",\"exclusion\":\"OVER_TWELVE_MONTHS\",\"explanation\":"
                                    + TEXT_FORM
                                    + ",\"toldNextStep\":true}"),
                    form(
                            new Event.ResolvedInformally(DAY),
                            "ResolvedInformally",
                            "{\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.ServiceRequestAnswered(DAY),
                            "ServiceRequestAnswered",
                            "{\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.ServiceComplainedOf(DAY),
                            "ServiceComplainedOf",
                            "{\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.DelayExplained(DAY, STAGE, TEXT),
                            "DelayExplained",
                            "{\"explanation\":"
                                    + TEXT_FORM
                                    + ",\"on\":\"2025-03-04\",\"stage\":\"1\"}"),
                    form(
                            new Event.ScopeSettled(
                                    DAY, new Scope(List.of(ProvisionId.of("part-3")), false, true)),
                            "ScopeSettled",
                            "{\"on\":\"2025-03-04\",\"scope\":{\"provisions\":[\"part-3\"],\"separable\":false,\"told\":true}}"),
                    form(
                            new Event.FactRecorded(
                                    DAY,
                                    FactId.of("offered"),
                                    Optional.of("yes"),
                                    Optional.empty()),
                            "FactRecorded",
                            "{\"answer\":\"yes\",\"fact\":\"offered\",\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.FactRecorded(
                                    DAY, FactId.of("plan"), Optional.empty(), Optional.of(TEXT)),
                            "FactRecorded",
                            "{\"fact\":\"plan\",\"on\":\"2025-03-04\",\"words\":"
                                    + TEXT_FORM
                                    + "}"),
                    form(
                            new Event.PartyInvolved(
                                    DAY,
                                    1,
                                    PartyKindId.of("partner"),
                                    TEXT,
                                    true,
                                    Optional.of(DAY)),
                            "PartyInvolved",
                            "{\"consentOn\":\"2025-03-04\",\"kind\":\"partner\",\"lead\":true,\"name\":"
                                    + TEXT_FORM
                                    + ",\"on\":\"2025-03-04\",\"party\":1}"),
                    form(
                            new Event.PartyAnswered(DAY, 1, Optional.of(TEXT)),
                            "PartyAnswered",
                            "{\"answer\":" + TEXT_FORM + ",\"on\":\"2025-03-04\",\"party\":1}"),
                    form(
                            new Event.TeamAssigned(DAY, new TeamCode("NORTH")),
                            "TeamAssigned",
                            "{\"on\":\"2025-03-04\",\"team\":\"NORTH\"}"),
                    form(
                            new Event.StageOpened(
                                    DAY, ProcedureRef.of("parks", "statutory"), STAGE),
                            "StageOpened",
                            "{\"on\":\"2025-03-04\",\"procedure\":{\"area\":\"parks\",\"procedure\":\"statutory\"},\"stage\":\"1\"}"),
                    form(
                            new Event.Acknowledged(DAY, STAGE),
                            "Acknowledged",
                            "{\"on\":\"2025-03-04\",\"stage\":\"1\"}"),
                    form(
                            new Event.Appointed(
                                    DAY,
                                    STAGE,
                                    RoleId.of("investigator"),
                                    new PersonId(ID),
                                    true,
                                    false),
                            "Appointed",
                            "{\"chair\":false,\"declaredIndependent\":true,\"on\":\"2025-03-04\",\"person\":\"00000000-0000-0000-0000-00000000000a\",\"role\":\"investigator\",\"stage\":\"1\"}"),
                    form(
                            new Event.Extended(DAY, STAGE, LATER, Optional.of(TEXT), true),
                            "Extended",
                            "{\"on\":\"2025-03-04\",\"reason\":"
                                    + TEXT_FORM
                                    + ",\"stage\":\"1\",\"toldNextStep\":true,\"until\":\"2025-04-01\"}"),
                    form(
                            new Event.MilestoneReached(
                                    DAY, STAGE, MilestoneId.of("panel-met"), Optional.of(LATER)),
                            "MilestoneReached",
                            "{\"announced\":\"2025-04-01\",\"milestone\":\"panel-met\",\"on\":\"2025-03-04\",\"stage\":\"1\"}"),
                    form(
                            new Event.Responded(DAY, STAGE, Outcome.PARTIALLY_UPHELD),
                            "Responded",
                            "{\"on\":\"2025-03-04\",\"outcome\":\"PARTIALLY_UPHELD\",\"stage\":\"1\"}"),
                    form(
                            new Event.ConcernFound(DAY, 2, Outcome.NOT_UPHELD),
                            "ConcernFound",
                            "{\"concern\":2,\"finding\":\"NOT_UPHELD\",\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.Withdrawn(DAY, Optional.of(STAGE)),
                            "Withdrawn",
                            "{\"on\":\"2025-03-04\",\"stage\":\"1\"}"),
                    form(
                            new Event.NextStageDeclined(
                                    DAY,
                                    STAGE,
                                    TEXT,
                                    true,
                                    Optional.of(Complaint.Declined.Ground.LATE)),
                            "NextStageDeclined",
                            "{\"explanation\":"
                                    + TEXT_FORM
                                    + ",\"ground\":\"LATE\",\"on\":\"2025-03-04\",\"stage\":\"1\",\"toldNextStep\":true}"),
                    form(
                            new Event.ReferredEarly(DAY, STAGE),
                            "ReferredEarly",
                            "{\"after\":\"1\",\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.ConcernRaised(
                                    DAY,
                                    1,
                                    STAGE,
                                    Optional.of(new TeamCode("NORTH")),
                                    new CategoryCode("delay"),
                                    Optional.empty()),
                            "ConcernRaised",
                            "{\"category\":\"delay\",\"concern\":1,\"on\":\"2025-03-04\",\"stage\":\"1\",\"team\":\"NORTH\"}"),
                    form(
                            new Event.ConcernRaised(
                                    DAY,
                                    1,
                                    STAGE,
                                    Optional.empty(),
                                    new CategoryCode("delay"),
                                    Optional.of(TEXT)),
                            "ConcernRaised",
                            "{\"category\":\"delay\",\"concern\":1,\"on\":\"2025-03-04\",\"stage\":\"1\",\"words\":"
                                    + TEXT_FORM
                                    + "}"),
                    form(
                            new Event.RemedyAgreed(
                                    DAY,
                                    1,
                                    STAGE,
                                    RemedyKind.FINANCIAL,
                                    Optional.of(DAY),
                                    Optional.of(12_550L),
                                    Determiner.OMBUDSMAN,
                                    Optional.of(LATER),
                                    Optional.of(TEXT)),
                            "RemedyAgreed",
                            "{\"agreedOn\":\"2025-03-04\",\"amountPence\":12550,\"determinedBy\":\"OMBUDSMAN\",\"dueOn\":\"2025-04-01\",\"kind\":\"FINANCIAL\",\"on\":\"2025-03-04\",\"owner\":"
                                    + TEXT_FORM
                                    + ",\"remedy\":1,\"stage\":\"1\"}"),
                    form(
                            new Event.RemedyDone(DAY, 1),
                            "RemedyDone",
                            "{\"on\":\"2025-03-04\",\"remedy\":1}"),
                    form(
                            new Event.LessonDrawn(
                                    DAY,
                                    1,
                                    Optional.of(TEXT),
                                    TEXT,
                                    Optional.of(TEXT),
                                    Optional.of(TEXT),
                                    Optional.of(LATER),
                                    List.of(new Reference("R-2"))),
                            "LessonDrawn",
                            "{\"action\":"
                                    + TEXT_FORM
                                    + ",\"alsoFrom\":[\"R-2\"],\"dueOn\":\"2025-04-01\",\"lesson\":1,\"on\":\"2025-03-04\",\"owner\":"
                                    + TEXT_FORM
                                    + ",\"theme\":"
                                    + TEXT_FORM
                                    + ",\"wording\":"
                                    + TEXT_FORM
                                    + "}"),
                    form(
                            new Event.LessonDone(DAY, 1, Optional.of(TEXT)),
                            "LessonDone",
                            "{\"evidence\":" + TEXT_FORM + ",\"lesson\":1,\"on\":\"2025-03-04\"}"),
                    form(
                            new Event.Suspended(DAY, TEXT),
                            "Suspended",
                            "{\"on\":\"2025-03-04\",\"proceedings\":" + TEXT_FORM + "}"),
                    form(
                            new Event.Resumed(LATER, DAY),
                            "Resumed",
                            "{\"endedOn\":\"2025-03-04\",\"on\":\"2025-04-01\"}"),
                    corrected(
                            new Correction.ReceivedOn(DAY),
                            "{\"@type\":\"ReceivedOn\",\"day\":\"2025-03-04\"}"),
                    corrected(
                            new Correction.RequestedOn(STAGE, DAY),
                            "{\"@type\":\"RequestedOn\",\"day\":\"2025-03-04\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.AcknowledgedOn(STAGE, DAY),
                            "{\"@type\":\"AcknowledgedOn\",\"day\":\"2025-03-04\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.MilestoneOn(STAGE, MilestoneId.of("panel-met"), DAY),
                            "{\"@type\":\"MilestoneOn\",\"day\":\"2025-03-04\",\"milestone\":\"panel-met\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.RespondedOn(STAGE, DAY),
                            "{\"@type\":\"RespondedOn\",\"day\":\"2025-03-04\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.WithdrawnOn(Optional.of(STAGE), DAY),
                            "{\"@type\":\"WithdrawnOn\",\"day\":\"2025-03-04\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.OutcomeOf(STAGE, Outcome.UPHELD),
                            "{\"@type\":\"OutcomeOf\",\"outcome\":\"UPHELD\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.FindingOf(1, Outcome.UPHELD),
                            "{\"@type\":\"FindingOf\",\"concern\":1,\"finding\":\"UPHELD\"}"),
                    corrected(
                            new Correction.CategoryOf(1, new CategoryCode("delay")),
                            "{\"@type\":\"CategoryOf\",\"category\":\"delay\",\"concern\":1}"),
                    corrected(
                            new Correction.TeamOf(new TeamCode("NORTH")),
                            "{\"@type\":\"TeamOf\",\"team\":\"NORTH\"}"),
                    corrected(
                            new Correction.AmountOf(1, 12_550),
                            "{\"@type\":\"AmountOf\",\"pence\":12550,\"remedy\":1}"),
                    corrected(
                            new Correction.NotResponded(STAGE),
                            "{\"@type\":\"NotResponded\",\"stage\":\"1\"}"),
                    corrected(
                            new Correction.NotWithdrawn(Optional.empty()),
                            "{\"@type\":\"NotWithdrawn\"}"),
                    form(
                            new Event.RuleDepartedFrom(
                                    DAY,
                                    "escalation-window",
                                    new Source("Policy", "14.2"),
                                    Event.RuleDepartedFrom.Ground.DISCRETION,
                                    Optional.of(TEXT)),
                            "RuleDepartedFrom",
                            "{\"ground\":\"DISCRETION\",\"on\":\"2025-03-04\",\"reason\":"
                                    + TEXT_FORM
                                    + ",\"rule\":\"escalation-window\",\"source\":{\"instrument\":\"Policy\",\"provision\":\"14.2\"}}"));

    private StoredForms() {}

    record Form(Class<?> kind, Object event, String type, String body) {

        @Override
        public String toString() {
            return type + " " + body;
        }
    }

    private static Form form(Event event, String type, String body) {
        return new Form(Event.class, event, type, body);
    }

    private static Form triaged(Disposition disposition, String body) {
        return form(
                new Event.Triaged(DAY, disposition),
                "Triaged",
                "{\"disposition\":" + body + ",\"on\":\"2025-03-04\"}");
    }

    private static Form corrected(Correction correction, String body) {
        return form(
                new Event.Corrected(DAY, correction, TEXT),
                "Corrected",
                "{\"correction\":" + body + ",\"on\":\"2025-03-04\",\"reason\":" + TEXT_FORM + "}");
    }

    private static Event received() {
        return new Event.Received(
                new Reference("PAR-2025-0001"),
                new AreaId("parks"),
                DAY,
                Channel.IN_PERSON,
                Optional.empty(),
                Optional.of(new PersonId(ID)),
                true,
                false,
                Optional.of(
                        new Event.Representation(
                                new PersonId(ID), Event.Representation.Basis.FOR_A_CHILD)),
                Optional.of(TEXT),
                Optional.empty());
    }
}
