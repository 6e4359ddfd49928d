package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.redress.app.demo.DemoOfficers;
import org.redress.core.access.Officer;
import org.redress.core.access.Permitted;
import org.redress.core.casework.CaseBrief;

/// What lists of figures, of records and of waiting contacts say of cases.
class CasesInListsTest extends OnTheDesk {

    private static final String CHILDS = "CHI-2025-0001";
    private static final String COUNCILS = "COR-2025-0001";

    private static Permitted as(String id) {
        Officer officer =
                DemoOfficers.of(desk.demo.areas).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return new Permitted(officer, desk.demo.casework);
    }

    @Test
    void of_a_case_that_is_not_for_them_officers_learn_only_that_there_is_one() {
        Map<String, Optional<CaseBrief>> briefs =
                as("tom-okafor").briefs(List.of(CHILDS, COUNCILS, "none", CHILDS));

        assertThat(briefs).containsOnlyKeys(CHILDS, COUNCILS);
        assertThat(briefs).containsEntry(CHILDS, Optional.empty());
        assertThat(briefs.get(COUNCILS)).map(CaseBrief::area).contains("corporate");
        assertThat(as("tom-okafor").briefs(List.of())).isEmpty();
    }

    @Test
    void a_brief_says_what_the_case_itself_says() {
        Permitted priya = as("priya-nair");
        CaseBrief brief = priya.briefs(List.of(CHILDS)).get(CHILDS).orElseThrow();
        var view =
                desk.demo
                        .casework
                        .reader()
                        .find(new org.redress.core.complaint.Reference(CHILDS))
                        .orElseThrow();

        assertThat(brief.receivedOn()).isEqualTo(view.complaint().receivedOn());
        assertThat(brief.team()).isEqualTo(view.complaint().team().map(it -> it.value()));
        assertThat(brief.status().replace('-', '_'))
                .isEqualToIgnoringCase(view.complaint().status().name());
    }

    @Test
    void as_many_wait_on_others_as_the_inbox_says_whatever_service_is_chosen() {
        String everywhere = waiting(recovery.get("/inbox").body());

        assertThat(waiting(recovery.get("/inbox?area=corporate").body())).isEqualTo(everywhere);
        assertThat(recovery.get("/work?show=waiting").body()).contains(everywhere);
    }

    private static String waiting(String html) {
        Matcher count = Pattern.compile("Waiting on others: ([0-9,+]+)").matcher(html);
        assertThat(count.find()).isTrue();
        return count.group(1);
    }
}
