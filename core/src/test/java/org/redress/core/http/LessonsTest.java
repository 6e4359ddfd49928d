package org.redress.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.core.http.Served.Reply;

class LessonsTest {

    private static Served served;
    private static String first;
    private static String second;

    @BeforeAll
    static void draw() {
        served = new Served();
        first = served.formal();
        second = served.formal();
        draw(first, "\"theme\": \"Charges\", \"wording\": \"Explain\", \"dueOn\": \"2025-11-30\"");
        draw(first, "\"theme\": \"charges\", \"wording\": \"Write\", \"dueOn\": \"2025-12-01\"");
        draw(
                second,
                "\"wording\": \"Ring\", \"dueOn\": \"2025-11-01\", \"alsoFrom\": [\""
                        + first
                        + "\"]");
        served.post(
                "/api/v1/complaints/" + second + "/complete-lesson",
                "{\"lesson\": 1, \"on\": \"2025-11-10\"}");
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static Reply draw(String reference, String fields) {
        return served.post(
                "/api/v1/complaints/" + reference + "/draw-lesson",
                "{\"on\": \"2025-10-01\", " + fields + "}");
    }

    @Test
    void the_register_shows_the_lessons_of_all_complaints_a_page_at_a_time() {
        Reply page = served.get("/api/v1/lessons?limit=2");
        assertThat(wordings(page)).containsExactly("Explain", "Write");
        assertThat(page.text("/lessons/0/reference")).isEqualTo(first);
        assertThat(page.text("/lessons/0/team")).isEqualTo("EAS");

        Reply rest = served.get(page.text("/next"));
        assertThat(wordings(rest)).containsExactly("Ring");
        assertThat(rest.text("/lessons/0/alsoFrom/0")).isEqualTo(first);
        assertThat(rest.json().has("next")).isFalse();
    }

    @Test
    void it_is_narrowed_by_area_theme_state_and_team() {
        assertThat(wordings(served.get("/api/v1/lessons?theme=CHARGES")))
                .containsExactly("Explain", "Write");
        assertThat(wordings(served.get("/api/v1/lessons?state=overdue")))
                .containsExactly("Explain");
        assertThat(wordings(served.get("/api/v1/lessons?state=open"))).containsExactly("Write");
        assertThat(wordings(served.get("/api/v1/lessons?state=done"))).containsExactly("Ring");
        assertThat(wordings(served.get("/api/v1/lessons?area=childrens&team=EAS")))
                .contains("Explain", "Write", "Ring");
        assertThat(wordings(served.get("/api/v1/lessons?team=WES"))).isEmpty();
        assertThat(wordings(served.get("/api/v1/lessons?area=elsewhere"))).isEmpty();
        assertThat(
                        wordings(
                                served.get(
                                        served.get("/api/v1/lessons?theme=charges&limit=1")
                                                .text("/next"))))
                .containsExactly("Write");
        assertThat(served.get("/api/v1/lessons?state=late").status()).isEqualTo(400);
        assertThat(served.get("/api/v1/lessons?after=nowhere").status()).isEqualTo(400);
    }

    @Test
    void what_is_no_case_is_none_to_draw_a_lesson_from() {
        String praise =
                served.post(
                                "/api/v1/feedback",
                                "{\"receivedOn\": \"2025-10-01\", \"area\": \"childrens\","
                                        + " \"kind\": \"compliment\", \"text\": \"Thank you\"}")
                        .text("/reference");

        Reply reply = draw(first, "\"wording\": \"Listen\", \"alsoFrom\": [\"" + praise + "\"]");

        assertThat(praise).isNotEmpty();
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/rule")).isEqualTo("unknown-case");
    }

    @Test
    void what_is_written_is_kept_without_the_blanks_about_it() {
        String third = served.formal();
        draw(third, "\"theme\": \" Gates  \", \"wording\": \"Oil them\\n\"");

        Reply page = served.get("/api/v1/lessons?theme=gates");
        assertThat(wordings(page)).containsExactly("Oil them");
        assertThat(page.text("/lessons/0/theme")).isEqualTo("Gates");
    }

    @Test
    void a_lesson_is_drawn_from_cases_that_are_on_record_only() {
        Reply reply = draw(first, "\"wording\": \"Listen\", \"alsoFrom\": [\"GONE-1\"]");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/rule")).isEqualTo("unknown-case");
        assertThat(reply.text("/errors/0/field")).isEqualTo("alsoFrom");
    }

    private static List<String> wordings(Reply page) {
        assertThat(page.status()).isEqualTo(200);
        JsonNode lessons = page.json().get("lessons");
        return lessons.findValuesAsText("wording");
    }
}
