package org.redress.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.redress.app.page.Paper.Block;

class PaperTest {

    @Test
    void a_text_is_laid_out_in_headings_paragraphs_and_lists() {
        Paper paper =
                Paper.of(
                        "Council\n\nStreet",
                        "Dear Ada\n\n# About\n\nOne\ntwo\n- a\n- b\nthree\n## Part\n\n\nEnd\n");

        assertThat(paper.letterhead()).containsExactly("Council", "Street");
        assertThat(paper.blocks())
                .containsExactly(
                        new Block.Lines(List.of("Dear Ada")),
                        new Block.Subject("About"),
                        new Block.Lines(List.of("One", "two")),
                        new Block.Items(List.of("a", "b")),
                        new Block.Lines(List.of("three")),
                        new Block.Heading("Part"),
                        new Block.Lines(List.of("End")));
        assertThat(paper.subject()).isEqualTo("About");
    }

    @Property
    void every_word_of_a_text_stands_on_the_paper(@ForAll String text) {
        String words = text.replaceAll("[^a-z#\\-\\n ]", "x");
        String laid =
                Paper.of("", words).blocks().stream()
                        .map(Block::toString)
                        .reduce("", String::concat);

        for (String word : words.split("[^a-z]+", -1)) {
            assertThat(laid).contains(word);
        }
    }
}
