package org.redress.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.redress.core.calendar.Dates;
import org.redress.core.calendar.Source;

class ChecklistPropertiesTest {

    private static final Source CODE = new Source("Code", "6.4");

    private static boolean isMet(String day, String body) {
        Filling filling = new Filling(Map.of(Names.NEW_DATE, day), Map.of());
        return Checklist.unmet(List.of(Needs.newDate(CODE)), filling, body).isEmpty();
    }

    @Property
    void a_day_written_into_a_letter_is_seen_and_no_other_is(
            @ForAll @IntRange(max = 3000) int wanted, @ForAll @IntRange(max = 3000) int written) {
        LocalDate start = LocalDate.of(2020, 1, 1);
        String body = "We will respond by " + Dates.longForm(start.plusDays(written)) + ".";

        assertThat(isMet(Dates.longForm(start.plusDays(wanted)), body))
                .isEqualTo(wanted == written);
    }

    @Property
    void a_word_is_seen_on_its_own_and_never_within_a_longer_one(
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String more) {
        assertThat(Prose.of("before " + word + ", after").says(word)).isTrue();
        assertThat(Prose.of(word + more).says(word)).isEqualTo(false);
        assertThat(Prose.of(more + word).says(word)).isEqualTo(false);
    }

    @Property
    void more_text_never_takes_away_what_was_seen(
            @ForAll @AlphaChars String before, @ForAll @AlphaChars String after) {
        String body = before + "\n\nWe will respond by 4 March 2025.\n\n" + after;

        assertThat(isMet("4 March 2025", body)).isTrue();
    }

    @Property
    void capitals_and_line_breaks_make_no_difference(@ForAll @AlphaChars String words) {
        String body = "I am\nSORRY " + words;

        assertThat(Checklist.unmet(List.of(Needs.apology(CODE)), Filling.NONE, body)).isEmpty();
    }
}
