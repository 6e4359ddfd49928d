package org.redress.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.core.calendar.Source;
import org.redress.core.calendar.Timescale.MonthsAfter;
import org.redress.core.calendar.Timescale.MonthsCommencingOn;
import org.redress.core.calendar.Timescale.WorkingDays;
import org.redress.core.calendar.Timescale.WorkingDaysBefore;

class StageTest {

    private static final Source SOURCE = new Source("Act", "s.1");

    private final Stage stage =
            StageBuilder.stage("1", "Stage 1")
                    .openedBy(Opening.RECEIPT)
                    .acknowledge(new WorkingDays(5), Standing.TARGET_AND_LIMIT, SOURCE)
                    .clockFromAcknowledgement()
                    .deadline("start", "Start", clock(), new WorkingDays(0), Standing.GUIDE, SOURCE)
                    .deadline(
                            "respond",
                            "Respond",
                            clock(),
                            new WorkingDays(10),
                            Standing.TARGET_AND_LIMIT,
                            SOURCE)
                    .deadline(
                            "tell",
                            "Tell",
                            Anchor.reached("met"),
                            new WorkingDaysBefore(10),
                            Standing.LIMIT,
                            SOURCE)
                    .deadline(
                            "half",
                            "Half a year",
                            Anchor.request(),
                            new MonthsCommencingOn(6),
                            Standing.LIMIT,
                            SOURCE)
                    .deadline(
                            "late",
                            "Late",
                            Anchor.response(),
                            new MonthsAfter(6),
                            Standing.LIMIT,
                            SOURCE)
                    .respondBy("respond", "respond")
                    .milestone("met", "Panel's meeting")
                    .build();

    @Test
    void each_rule_can_be_said_in_words() {
        assertThat(stage.deadlines())
                .extracting(stage::inWords)
                .containsExactly(
                        "5 working days from receipt",
                        "on the day of acknowledgement",
                        "10 working days from acknowledgement",
                        "at least 10 working days before the panel's meeting",
                        "6 calendar months commencing on the day of receipt",
                        "6 calendar months after the day of the response");
    }

    @Test
    void reports_count_by_the_response_target_unless_another_deadline_is_declared() {
        StageBuilder other =
                StageBuilder.stage("2", "Stage 2")
                        .respond(new WorkingDays(15), SOURCE, new WorkingDays(20), SOURCE)
                        .deadline(
                                "all",
                                "All",
                                Anchor.request(),
                                new WorkingDays(50),
                                Standing.TARGET,
                                SOURCE);

        assertThat(stage.countedBy()).isEqualTo("respond");
        assertThat(other.countedBy("all").build().countedBy()).isEqualTo("all");
        assertThat(other.build().withTargets(_ -> Optional.of(9)).countedBy()).isEqualTo("all");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> other.countedBy("nothing").build())
                .withMessage("stage 2 names deadline nothing, which it does not declare");
    }

    @Test
    void a_tighter_promise_to_respond_leaves_the_limit_where_it_was() {
        Stage tighter =
                stage.withTargets(
                        rule -> rule.key().equals("respond") ? Optional.of(7) : Optional.empty());

        assertThat(tighter.response()).isEqualTo("respond");
        assertThat(tighter.responseLimit()).isEqualTo("respond_limit");
        assertThat(tighter.deadlines())
                .extracting(DeadlineRule::key)
                .isEqualTo(
                        List.of(
                                "acknowledge",
                                "start",
                                "respond",
                                "respond_limit",
                                "tell",
                                "half",
                                "late"));
        assertThat(tighter.deadline("respond_limit").orElseThrow().timescale())
                .isEqualTo(new WorkingDays(10));
    }

    @Test
    void no_promise_of_its_own_changes_nothing() {
        assertThat(stage.withTargets(rule -> Optional.empty())).isEqualTo(stage);
    }

    private static Anchor clock() {
        return Anchor.clockStart();
    }
}
