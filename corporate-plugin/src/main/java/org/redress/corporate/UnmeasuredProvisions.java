package org.redress.corporate;

import java.util.List;
import java.util.stream.Stream;
import org.redress.core.report.TextSpec;

/// What the Code asks and the cases cannot show: officers say whether the council keeps it.
final class UnmeasuredProvisions {

    private record Asked(String id, String heading) {}

    private static final List<Asked> ALL =
            List.of(
                    new Asked(
                            "definitions",
                            "Part 1: The Code's definitions of a service request and of a complaint"),
                    new Asked(
                            "exclusions-reasonable",
                            "Part 2: Reasonable exclusions, each case on its merits"),
                    new Asked(
                            "twelve-months",
                            "Part 2: Complaints accepted for 12 months after the event"),
                    new Asked(
                            "accessible",
                            "Part 3: Easy to reach, by several channels, with adjustments"),
                    new Asked(
                            "resources",
                            "Part 4: People, training and authority to handle complaints"),
                    new Asked("one-policy", "Part 5: One policy for all complaints"),
                    new Asked("third-parties", "Part 5: Services that others provide are included"),
                    new Asked("records", "Part 5: Full records kept"),
                    new Asked("impact", "Part 7: Remedies that fit the impact"),
                    new Asked(
                            "published",
                            "Part 8: This report published with the governing body's response"),
                    new Asked("senior-lead", "Part 9: A senior lead for complaints"),
                    new Asked(
                            "member-responsible",
                            "Part 9: A Member Responsible for Complaints, regularly informed"));

    private UnmeasuredProvisions() {}

    static Stream<TextSpec> asked() {
        return ALL.stream().flatMap(one -> asked(one.id(), one.heading()));
    }

    /// Whether the council keeps a provision, and what it says of that.
    static Stream<TextSpec> asked(String id, String heading) {
        return Stream.of(
                new TextSpec(
                        id + "-kept",
                        heading + ": is the council in line?",
                        TextSpec.Answer.YES_OR_NO),
                TextSpec.prose(id + "-commentary", heading + ": commentary"));
    }
}
