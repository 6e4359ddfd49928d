package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.redress.core.casework.CaseDocument;
import org.redress.core.casework.Casework;
import org.redress.core.casework.DocumentDesk.Added;
import org.redress.core.casework.NewDocument;
import org.redress.core.complaint.Text;
import org.redress.core.testkit.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentDeskTest {

    private static final long PLENTY = 100_000_000;

    private final TestDatabase database = TestDatabase.fresh();
    private Casework casework;

    @BeforeAll
    void open() {
        casework = Office.open(database);
    }

    @AfterAll
    void close() {
        casework.close();
    }

    private static NewDocument document(String reference, byte[] content) {
        return new NewDocument(
                Office.reference(reference),
                UUID.randomUUID(),
                Text.of("Letter from Ada Smith.pdf"),
                Optional.of(Text.of("Her first letter")),
                "application/pdf",
                content.length,
                () -> new ByteArrayInputStream(content));
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private void begun(String reference) {
        Office.give(casework, reference, Office.receive(reference));
    }

    private Added add(NewDocument document) throws IOException {
        return casework.documents().add(document, PLENTY, "officer-1");
    }

    private List<CaseDocument> of(String reference) {
        return casework.documents().of(Office.reference(reference));
    }

    private Optional<byte[]> content(String reference, UUID document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return casework.documents().write(Office.reference(reference), document, out)
                ? Optional.of(out.toByteArray())
                : Optional.empty();
    }

    @Test
    void a_document_comes_back_byte_for_byte_however_many_parts_it_is_read_in() throws IOException {
        begun("DOC-1");
        for (int size : new int[] {1, 1024 * 1024, 1024 * 1024 + 1, 3_500_000}) {
            NewDocument document = document("DOC-1", bytes(size));
            assertThat(add(document)).isEqualTo(new Added.Kept());
            assertThat(content("DOC-1", document.id())).contains(bytes(size));
        }
        assertThat(of("DOC-1")).extracting(CaseDocument::number).containsExactly(4, 3, 2, 1);
        assertThat(of("DOC-1").getFirst().name()).contains("Letter from Ada Smith.pdf");
        assertThat(of("DOC-1").getFirst().stored().map(CaseDocument.Stored::officer))
                .contains("officer-1");
        assertThat(casework.auditor().verify().problems()).isEmpty();
    }

    @Test
    void the_journal_has_neither_the_name_nor_the_content_and_verifies_once_they_are_erased()
            throws IOException {
        begun("DOC-2");
        NewDocument document = document("DOC-2", "Ada Smith lives here".getBytes());
        add(document);

        String journal =
                database.jdbi()
                        .withHandle(handle ->
                                handle.createQuery("select string_agg(body, '') from journal.event")
                                        .mapTo(String.class)
                                        .one());
        assertThat(journal).doesNotContain("Ada Smith", "Her first letter");
        String of =
                " where stream = (select stream from journal.stream where ledger = 'documents' and reference = 'DOC-2')";
        database.jdbi()
                .useHandle(handle -> {
                    handle.execute("delete from personal.document" + of);
                    handle.execute("delete from personal.text" + of);
                });

        assertThat(casework.auditor().verify().problems()).isEmpty();
        assertThat(of("DOC-2").getFirst().name()).isEmpty();
        assertThat(of("DOC-2").getFirst().stored()).isEmpty();
        assertThat(content("DOC-2", document.id())).isEmpty();
    }

    @Test
    void a_document_that_was_changed_behind_the_back_is_found() throws IOException {
        TestDatabase copy = TestDatabase.fresh();
        try (Casework other = Office.open(copy)) {
            Office.give(other, "DOC-3", Office.receive("DOC-3"));
            other.documents().add(document("DOC-3", bytes(10)), PLENTY, "officer-1");
            copy.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "update personal.document set content = content || '!'::bytea"));

            assertThat(other.auditor().verify().problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem)
                                    .contains("of documents DOC-3 was changed: event 1")
                                    .doesNotContain("Ada"));
        }
    }

    @Test
    void one_that_was_removed_and_was_never_added_is_found() throws IOException {
        TestDatabase copy = TestDatabase.fresh();
        try (Casework other = Office.open(copy)) {
            Office.give(other, "DOC-3", Office.receive("DOC-3"));
            NewDocument document = document("DOC-3", bytes(10));
            other.documents().add(document, PLENTY, "officer-1");
            other.documents()
                    .remove(
                            Office.reference("DOC-3"),
                            document.id(),
                            Text.of("Another's"),
                            "officer-1");
            copy.jdbi()
                    .useTransaction(handle -> {
                        handle.execute("set local session_replication_role = replica");
                        handle.execute("delete from journal.event where type = 'DocumentAdded'");
                    });

            assertThat(other.auditor().verify().problems())
                    .anySatisfy(problem ->
                            assertThat(problem).contains("documents DOC-3 cannot be projected"));
        }
    }

    @Test
    void one_that_is_removed_is_gone_for_good_and_its_reason_stays() throws IOException {
        begun("DOC-4");
        NewDocument document = document("DOC-4", bytes(10));
        add(document);

        assertThat(remove("DOC-4", document)).isTrue();
        assertThat(remove("DOC-4", document)).isFalse();
        assertThat(content("DOC-4", document.id())).isEmpty();
        CaseDocument left = of("DOC-4").getFirst();
        assertThat(left.name()).isEmpty();
        assertThat(left.removal().flatMap(CaseDocument.Removal::reason)).contains("Another's");
        assertThat(casework.auditor().verify().problems()).isEmpty();
    }

    private boolean remove(String reference, NewDocument document) {
        return casework.documents()
                .remove(
                        Office.reference(reference),
                        document.id(),
                        Text.of("Another's"),
                        "officer-2");
    }

    @Test
    void the_same_document_sent_again_is_kept_once_and_stays_away_once_removed()
            throws IOException {
        begun("DOC-5");
        NewDocument document = document("DOC-5", bytes(10));
        add(document);
        assertThat(add(document)).isEqualTo(new Added.Kept());
        assertThat(of("DOC-5")).hasSize(1);

        remove("DOC-5", document);
        add(document);

        assertThat(content("DOC-5", document.id())).isEmpty();
    }

    @Test
    void a_case_takes_no_more_than_it_may_and_nothing_of_another_case_is_found()
            throws IOException {
        begun("DOC-6");
        begun("DOC-7");
        NewDocument first = document("DOC-6", bytes(60));
        assertThat(casework.documents().add(first, 100, "officer-1")).isEqualTo(new Added.Kept());

        assertThat(casework.documents().add(document("DOC-6", bytes(41)), 100, "officer-1"))
                .isEqualTo(new Added.NoRoom(60));
        assertThat(casework.documents().add(document("DOC-6", bytes(40)), 100, "officer-1"))
                .isEqualTo(new Added.Kept());
        assertThat(add(document("NONE-1", bytes(1)))).isEqualTo(new Added.NoSuchCase());
        assertThat(content("DOC-7", first.id())).isEmpty();
        assertThat(remove("DOC-7", first)).isFalse();
    }

    @Test
    void many_who_add_at_once_all_get_theirs_in() throws Exception {
        begun("DOC-8");
        List<Callable<Added>> adding =
                IntStream.range(0, 8)
                        .<Callable<Added>>mapToObj(at -> () -> add(document("DOC-8", bytes(100))))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Added> added : threads.invokeAll(adding)) {
                assertThat(added.get()).isEqualTo(new Added.Kept());
            }
        }

        assertThat(of("DOC-8")).hasSize(8);
        assertThat(casework.auditor().verify().problems()).isEmpty();
    }
}
