package org.redress.app.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Instant NOON = Instant.parse("2025-12-01T12:00:00Z");
    private static final Drafts DRAFTS = new Drafts(seal("k"));

    private static Seal seal(String letter) {
        return new Seal(letter.repeat(32).getBytes(UTF_8));
    }

    private static Draft draft(String body) {
        return new Draft("priya-nair", "/contacts/new", NOON, body);
    }

    @Property(tries = 200)
    void what_is_kept_comes_back_as_it_was(@ForAll String body) {
        String plain = body.replaceAll("[^\\x20-\\x7e\n]", "?");

        assertThat(DRAFTS.sealed(draft(plain)).flatMap(it -> DRAFTS.opened(it, NOON)))
                .contains(draft(plain));
    }

    @Property(tries = 200)
    void nothing_comes_back_of_a_draft_in_which_anything_was_changed(
            @ForAll @IntRange(max = 79) int at) {
        String sealed = DRAFTS.sealed(draft("subject=something+to+say")).orElseThrow();
        char other = sealed.charAt(at) == 'A' ? 'Q' : 'A';

        assertThat(DRAFTS.opened(sealed.substring(0, at) + other + sealed.substring(at + 1), NOON))
                .isEmpty();
    }

    @Test
    void nothing_comes_back_after_a_day_or_under_another_key_or_of_nonsense() {
        String sealed = DRAFTS.sealed(draft("a=b")).orElseThrow();

        assertThat(DRAFTS.opened(sealed, NOON.plus(Duration.ofHours(24)))).isPresent();
        assertThat(DRAFTS.opened(sealed, NOON.plus(Duration.ofHours(25)))).isEmpty();
        assertThat(new Drafts(seal("x")).opened(sealed, NOON)).isEmpty();
        assertThat(DRAFTS.opened("", NOON)).isEmpty();
        assertThat(DRAFTS.opened("no draft!", NOON)).isEmpty();
    }

    @Test
    void a_form_that_is_too_large_is_not_kept() {
        assertThat(DRAFTS.sealed(draft("a".repeat(Drafts.LARGEST)))).isPresent();
        assertThat(DRAFTS.sealed(draft("a".repeat(Drafts.LARGEST + 1))))
                .isEqualTo(Optional.empty());
    }
}
