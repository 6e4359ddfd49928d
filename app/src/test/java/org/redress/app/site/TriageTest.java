package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The inbox and triage over HTTP, without a script.
class TriageTest extends OnTheDesk {

    private static final String[] TODAY = {
        "on-day", "1", "on-month", "12", "on-year", "2025", "scope.told", "true"
    };

    private static Contacts contacts;

    @BeforeAll
    static void start() {
        contacts = new Contacts(recovery);
    }

    private static String reference(String address) {
        return address.substring("/cases/".length());
    }

    private static List<String> lines(String html) {
        return Pattern.compile("desk-reference\" href=\"/cases/([^\"]*)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    @Test
    void a_contact_waits_in_the_inbox_of_its_service_until_it_is_triaged() {
        String plain = contacts.received("corporate", "Ines Example", "The lamp is out");
        String childs =
                contacts.received(
                        "childrens", "Max Example", "Nobody asked me", "madeByYoungPerson", "true");

        String inbox = recovery.get("/inbox").body();
        assertThat(inbox)
                .contains("Has waited 3 working days, since 26 November 2025")
                .contains("Acknowledge", "if it is a complaint", "Why this date?")
                .contains("Ines Example", "Email", "Child’s own complaint");
        assertThat(lines(inbox).indexOf(reference(childs)))
                .isLessThan(lines(inbox).indexOf(reference(plain)));
        assertThat(lines(recovery.get("/inbox?area=corporate").body()))
                .contains(reference(plain))
                .doesNotContain(reference(childs));

        String form = recovery.get(plain + "/triage").body();
        String check = contacts.answered(plain, form, "what", "comment").body();
        HttpResponse<String> done = contacts.answered(plain, check, TODAY);

        assertThat(done.headers().firstValue("Location")).contains(plain + "?done=record-comment");
        assertThat(lines(recovery.get("/inbox").body())).doesNotContain(reference(plain));
    }

    @Test
    void an_inbox_with_nothing_in_it_says_what_to_do() {
        assertThat(recovery.get("/inbox?area=unheard-of").body())
                .contains("Nothing waits for triage here", "Record a contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"helen-marsh", "margaret-lowe", "leo-grant", "iris-bennett"})
    void who_does_not_triage_sees_neither_inbox_nor_triage(String officer) {
        String address = contacts.received("childrens", "Nia Example", "A letter got lost");
        try (Desk.Browser other = desk.browser(officer)) {
            assertThat(other.get("/inbox").statusCode()).isEqualTo(403);
            assertThat(other.get(address + "/triage").statusCode()).isEqualTo(403);
            assertThat(other.get("/").body()).doesNotContain("/inbox");
            Map<String, String> form = Contacts.carried(recovery.get(address + "/triage").body());
            assertThat(other.post(address + "/triage", form).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void another_services_officer_does_not_see_the_triage_of_a_case() {
        String address = contacts.received("childrens", "Oli Example", "My worker changed");
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            assertThat(council.get(address + "/triage").statusCode()).isEqualTo(403);
            assertThat(lines(council.get("/inbox").body()))
                    .allMatch(line -> line.startsWith("COR"));
        }
    }

    @Test
    void a_mixed_complaint_that_cannot_be_separated_goes_by_the_procedure_in_scope() {
        String address = contacts.received("childrens", "Pia Example", "Visits and early help");
        String what = recovery.get(address + "/triage").body();
        assertThat(what).contains("They need not call it a complaint", "A service request");

        String scope = contacts.answered(address, what, "what", "complaint").body();
        assertThat(scope).contains("Support for children and families", "Usually not in scope");
        HttpResponse<String> unsaid =
                contacts.answered(
                        address,
                        scope,
                        "scope.provisions.part-3",
                        "true",
                        "scope.provisions.early-help",
                        "true");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("href=\"#scope.separable-1\"");

        String way =
                contacts.answered(
                                address,
                                scope,
                                "scope.provisions.part-3",
                                "true",
                                "scope.provisions.early-help",
                                "true",
                                "scope.separable",
                                "false")
                        .body();
        assertThat(way).contains("not easily separated, so the whole of it goes", "Proposed.");
        String wrong = contacts.answered(address, way, "way", "corporate").body();
        HttpResponse<String> refused = contacts.answered(address, wrong, TODAY);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is not easily separated: the whole is", "Policy");

        String again = contacts.answered(address, refused.body(), "change", "way").body();
        String check = contacts.answered(address, again, "way", "statutory").body();
        assertThat(check).contains("Early help", "(not easily separated)", "Change");
        contacts.answered(address, check, TODAY);

        assertThat(recovery.get(address).body())
                .contains("Accepted as a formal complaint", "The scope was settled");
        assertThat(recovery.get(address + "/triage").statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_not_accepted_needs_its_exclusion_and_explanation_and_leads_to_the_letter() {
        String address = contacts.received("corporate", "Quin Example", "The tax itself");
        String what = recovery.get(address + "/triage").body();
        String way = contacts.answered(address, what, "what", "complaint").body();
        String why = contacts.answered(address, way, "way", "not-accepted").body();
        assertThat(why)
                .contains("must be told in writing", "href=\"" + address + "/letters\"")
                .contains("national policy");

        HttpResponse<String> missing =
                contacts.answered(address, why, "explanation", "It is the law <b>itself</b>");
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("href=\"#exclusion-1\"", "It is the law &lt;b&gt;");

        String check =
                contacts.answered(
                                address,
                                why,
                                "exclusion",
                                "law-or-government-policy",
                                "explanation",
                                "It is the law",
                                "toldNextStep",
                                "true")
                        .body();
        assertThat(check).contains("A matter of law", "It is the law", "Do not accept it");
        contacts.answered(address, check, TODAY);

        assertThat(recovery.get(address).body()).contains("Not accepted as a complaint");
    }

    @Test
    void a_contact_for_another_service_is_moved_there_with_all_that_is_known_once() {
        String address =
                contacts.received(
                        "corporate",
                        "Rae Example",
                        "My carer came late",
                        "adjustments",
                        "British Sign Language");
        String what = recovery.get(address + "/triage").body();
        String where = contacts.answered(address, what, "what", "moved").body();
        assertThat(where).contains("value=\"adults\"").doesNotContain("value=\"corporate\"");
        String check = contacts.answered(address, where, "area", "adults").body();

        HttpResponse<String> moved = contacts.answered(address, check, TODAY);
        HttpResponse<String> twice = contacts.answered(address, check, TODAY);

        String there = moved.headers().firstValue("Location").orElseThrow();
        assertThat(there).startsWith("/cases/ADU-").endsWith("?done=move-to");
        assertThat(recovery.get(there).body())
                .contains("My carer came late", "Rae Example", "British Sign Language")
                .contains("26 November 2025", "The contact is moved to this service");
        assertThat(recovery.get(address).body()).contains("Moved to another service, as ADU-");
        assertThat(twice.headers().firstValue("Location")).hasValue(there);
        try (Desk.Browser elsewhere = desk.browser("tom-okafor")) {
            assertThat(elsewhere.get(address).body())
                    .contains("Moved to another service")
                    .doesNotContain("ADU-");
        }
        assertThat(recovery.get("/cases?q=rae+example&area=adults").body()).contains("1 case");
    }

    @Test
    void the_same_name_and_the_same_matter_are_shown_beside_it_to_who_may_see_them() {
        String first =
                contacts.received("corporate", "Sol Unusual", "Bins not emptied on Elm Road");
        String hidden = contacts.received("adults", "Sol  UNUSUAL", "A visit was missed");
        String second =
                contacts.received("corporate", "sol unusual", "Elm Road bins still not emptied");

        assertThat(recovery.get(second + "/triage").body())
                .contains("likely the same contact", reference(first), reference(hidden));
        try (Desk.Browser council = desk.browser("tom-okafor")) {
            assertThat(council.get(second + "/triage").body())
                    .contains(reference(first))
                    .doesNotContain(reference(hidden), "A visit was missed");
        }
    }

    @Test
    void consent_that_is_awaited_is_said_and_recorded() {
        String address =
                contacts.received(
                        "adults",
                        "Tess Example",
                        "Her bath was not fixed",
                        "representative.person.name",
                        "Uma Example",
                        "representative.basis",
                        "consent-awaited");
        assertThat(recovery.get(address + "/triage").body())
                .contains("written consent is still awaited", "Uma Example");

        recovery.send(
                address + "/record-consent", Contacts.fields(TODAY), address + "/record-consent");

        assertThat(recovery.get(address + "/triage").body())
                .doesNotContain("written consent is still awaited")
                .contains("Uma Example: written consent");
    }

    @Test
    void who_comes_second_sees_what_was_recorded_and_what_they_answered() {
        String address = contacts.received("corporate", "Vic Example", "The hall was shut");
        String what = recovery.get(address + "/triage").body();
        String check = contacts.answered(address, what, "what", "compliment").body();
        recovery.send(
                address + "/record-adjustments",
                Contacts.fields(
                        "on-day",
                        "1",
                        "on-month",
                        "12",
                        "on-year",
                        "2025",
                        "adjustments",
                        "Large print"),
                address + "/record-adjustments");

        HttpResponse<String> conflict = contacts.answered(address, check, TODAY);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("What somebody else recorded meanwhile", "Adjustments recorded")
                .contains("What you entered", "Compliment");
        assertThat(contacts.answered(address, conflict.body(), TODAY).statusCode()).isEqualTo(303);
    }

    @Test
    void a_case_is_allocated_and_found_by_its_officer() {
        String address = contacts.received("corporate", "Wes Example", "The form was lost");
        recovery.send(
                address + "/allocate-to",
                Contacts.fields(
                        "on-day",
                        "1",
                        "on-month",
                        "12",
                        "on-year",
                        "2025",
                        "officer",
                        "tom-okafor"),
                address + "/allocate-to");

        assertThat(recovery.get(address).body()).contains("Allocated to Tom Okafor");
        assertThat(recovery.get("/cases?officer=tom-okafor").body()).contains(reference(address));
        assertThat(recovery.get("/cases?officer=priya-nair").body())
                .doesNotContain(reference(address));
        assertThat(recovery.get("/work?mine=true").body()).doesNotContain(reference(address));
        try (Desk.Browser tom = desk.browser("tom-okafor")) {
            assertThat(tom.get("/work?mine=true").body()).contains(reference(address));
        }
    }

    @ParameterizedTest
    @CsvSource({"show=overdue", "show=triage&mine=true"})
    void a_team_narrows_the_work(String query) {
        assertThat(recovery.get("/work?" + query + "&team=none").body())
                .doesNotContain("desk-work__item");
    }
}
