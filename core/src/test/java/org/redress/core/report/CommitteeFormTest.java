package org.redress.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeFormTest {

    @Test
    void the_form_stands_before_a_reports_own_sections_and_clashes_with_none() {
        List<SectionSpec> sections = CommitteeForm.before(List.of(SectionSpec.of("own", "Own")));

        assertThat(sections).last().extracting(SectionSpec::id).isEqualTo("own");
        assertThat(sections).first().extracting(SectionSpec::id).isEqualTo("committee-cover");
        assertThat(SpecChecks.problems(new ReportSpec("r", "R", sections))).isEmpty();
    }

    @Test
    void everything_of_the_form_is_written_by_officers_under_ids_of_its_own() {
        assertThat(CommitteeForm.sections())
                .allSatisfy(section -> {
                    assertThat(section.texts()).isNotEmpty();
                    assertThat(section.tables()).isEmpty();
                    assertThat(section.texts())
                            .allMatch(text -> text.id().startsWith("committee-"));
                });
        assertThat(CommitteeForm.sections().stream().flatMap(each -> each.texts().stream()))
                .extracting(TextSpec::answer)
                .contains(TextSpec.Answer.values());
    }

    @Test
    void what_is_declared_twice_is_named() {
        SectionSpec section =
                SectionSpec.of("s", "S").asking(TextSpec.prose("t", "T"), TextSpec.prose("t", "U"));

        assertThat(SpecChecks.problems(new ReportSpec("r", "R", List.of(section, section))))
                .containsExactly(
                        "section 's' of report 'r' is declared twice",
                        "text 't' of report 'r' is declared twice");
    }
}
