package org.redress.core.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever can have been is taken, and stands in the projections as the files have it.
class RandomFactsTest {

    private static final int COMPLAINTS = 40;

    private static Office office;
    private static int run;

    @BeforeContainer
    static void open() {
        office = new Office();
    }

    @AfterContainer
    static void close() {
        office.close();
    }

    @Property(tries = 30)
    void facts_written_as_files_and_imported_are_the_same_facts(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        run++;
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < COMPLAINTS; i++) {
            facts.add(Facts.draw(random, "R" + run + "-" + random.nextInt(1_000_000) + "-" + i));
        }

        ImportResult result = office.take(folder(facts, random));

        assertThat(result).isInstanceOf(ImportResult.Taken.class);
        assertThat(stored("R" + run + "-"))
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().flatMap(each -> each.expected.stream()).toList());
    }

    private static Path folder(List<Facts> facts, Random random) throws IOException {
        Path parent = Files.createTempDirectory("facts");
        Folder folder = Folder.empty();
        add(folder, FileLayout.COMPLAINTS, facts, each -> each.complaints, random);
        add(folder, FileLayout.STAGES, facts, each -> each.stages, random);
        add(folder, FileLayout.CONCERNS, facts, each -> each.concerns, random);
        add(folder, FileLayout.REMEDIES, facts, each -> each.remedies, random);
        add(folder, FileLayout.LESSONS, facts, each -> each.lessons, random);
        return folder.in(parent);
    }

    /// The lines stand in any order.
    private static void add(
            Folder folder,
            FileLayout layout,
            List<Facts> facts,
            Function<Facts, List<String>> lines,
            Random random) {
        List<String> all =
                new ArrayList<>(facts.stream().map(lines).flatMap(List::stream).toList());
        Collections.shuffle(all, random);
        folder.append(layout.name(), String.join(",", layout.columns()));
        all.forEach(line -> folder.append(layout.name(), line));
    }

    private static List<String> stored(String prefix) {
        return office
                .rows(
                        """
                        with c as (select * from projection.complaint where starts_with(reference, :prefix))
                        select concat_ws('|', 'complaint', reference, kind, channel, coalesce(team, ''), received_on,
                            coalesce(t.content, '')) as fact from c left join personal.text t on t.text = c.subject
                        union all
                        select concat_ws('|', 'stage', reference, stage, requested_on, coalesce(acknowledged_on::text, ''),
                            coalesce(extended_to::text, ''), coalesce(responded_on::text, ''),
                            coalesce(withdrawn_on::text, ''), coalesce(outcome, ''))
                        from projection.stage_record where starts_with(reference, :prefix)
                        union all
                        select concat_ws('|', 'concern', reference, p.stage, p.team, category, coalesce(finding, ''))
                        from projection.concern p join c using (stream)
                        union all
                        select concat_ws('|', 'remedy', c.reference, p.stage, p.kind, coalesce(amount_pence::text, ''),
                            determined_by, coalesce(agreed_on::text, ''), coalesce(done_on::text, ''))
                        from projection.remedy p join c using (stream)
                        union all
                        select concat_ws('|', 'lesson', c.reference, t.content, due_on)
                        from projection.lesson p join c using (stream) join personal.text t on t.text = p.wording
                        """
                                .replace(":prefix", "'" + prefix + "'"))
                .stream()
                .map(row -> String.valueOf(row.get("fact")))
                .toList();
    }
}
