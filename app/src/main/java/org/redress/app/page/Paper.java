package org.redress.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A letter's text laid out: headings, paragraphs and lists.
///
/// @param letterhead the lines of the council's address and the like
public record Paper(List<String> letterhead, List<Block> blocks) {

    private static final String HEADING = "# ";
    private static final String SMALL_HEADING = "## ";
    private static final String ITEM = "- ";

    public Paper {
        letterhead = List.copyOf(letterhead);
        blocks = List.copyOf(blocks);
    }

    /// A part of a letter.
    public sealed interface Block {

        /// What the letter is about.
        record Subject(String text) implements Block {}

        /// The heading of a part of it.
        record Heading(String text) implements Block {}

        /// Lines that stand one below the other.
        record Lines(List<String> lines) implements Block {

            public Lines {
                lines = List.copyOf(lines);
            }
        }

        record Items(List<String> items) implements Block {

            public Items {
                items = List.copyOf(items);
            }
        }
    }

    /// The text laid out: an empty line ends a paragraph.
    public static Paper of(String letterhead, String body) {
        List<Block> blocks = new ArrayList<>();
        for (String part : body.strip().split("\\n\\s*\\n", -1)) {
            add(blocks, new ArrayList<>(part.lines().map(String::strip).toList()));
        }
        return new Paper(letterhead.lines().filter(line -> !line.isBlank()).toList(), blocks);
    }

    private static void add(List<Block> blocks, List<String> lines) {
        while (!lines.isEmpty()) {
            String first = lines.getFirst();
            if (first.startsWith(HEADING)) {
                blocks.add(new Block.Subject(lines.removeFirst().substring(HEADING.length())));
            } else if (first.startsWith(SMALL_HEADING)) {
                blocks.add(
                        new Block.Heading(lines.removeFirst().substring(SMALL_HEADING.length())));
            } else if (first.startsWith(ITEM)) {
                blocks.add(new Block.Items(taken(lines, true)));
            } else {
                blocks.add(new Block.Lines(taken(lines, false)));
            }
        }
    }

    private static List<String> taken(List<String> lines, boolean items) {
        List<String> taken = new ArrayList<>();
        while (!lines.isEmpty()
                && lines.getFirst().startsWith(ITEM) == items
                && !lines.getFirst().startsWith("#")) {
            String line = lines.removeFirst();
            taken.add(items ? line.substring(ITEM.length()) : line);
        }
        if (taken.isEmpty()) {
            taken.add(lines.removeFirst());
        }
        return taken;
    }

    /// What the letter is about.
    public String subject() {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Subject(String text) ? Stream.of(text) : Stream.of())
                .findFirst()
                .orElse("Letter");
    }

    /// The lines of a letterhead: what is not known is left out.
    public static String letterhead(String... lines) {
        return String.join("\n", Arrays.stream(lines).filter(line -> !line.isBlank()).toList());
    }
}
