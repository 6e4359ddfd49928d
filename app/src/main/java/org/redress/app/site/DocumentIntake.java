package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.redress.app.papers.PaperLimits;
import org.redress.app.papers.ReceivedFile;
import org.redress.app.papers.Sniffer;
import org.redress.app.papers.Upload;
import org.redress.core.casework.CaseView;
import org.redress.core.casework.DocumentDesk.Added;
import org.redress.core.casework.NewDocument;
import org.redress.core.complaint.Text;

/// Puts a file that was sent with its case, or says why not.
record DocumentIntake(CaseWorld world, PaperLimits limits, Visit visit, CaseView view) {

    private static final int LONGEST = 500;

    Found<Reaction> take(Upload upload) {
        Optional<String> flaw = flaw(upload);
        try {
            return flaw.isPresent() || upload.file().isEmpty()
                    ? again(flaw.orElse("Choose a file"), "file", upload)
                    : judge(upload.file().get(), upload);
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was sent cannot be read", e);
        }
    }

    private Optional<String> flaw(Upload upload) {
        return upload.flaw()
                .map(flaw ->
                        switch (flaw) {
                            case TOO_LARGE ->
                                    "The file is larger than "
                                            + PaperLimits.words(limits.file())
                                            + ", which is the most that one may have";
                            case SEVERAL_FILES -> "Send one file at a time";
                            case BROKEN -> Pages.NOT_WHOLE;
                        });
    }

    private Found<Reaction> judge(ReceivedFile file, Upload upload) throws IOException {
        String description = upload.value("description").strip();
        if (description.length() > LONGEST) {
            return again(
                    "What it is can be told in at most " + LONGEST + " characters",
                    "description",
                    upload);
        }
        return switch (Sniffer.judge(file.path(), file.name())) {
            case Sniffer.Verdict.Refused(String reason) -> again(reason, "file", upload);
            case Sniffer.Verdict.Kept(var kind) ->
                    keep(
                            new NewDocument(
                                    CaseWorld.reference(view),
                                    id(upload),
                                    Text.of(file.name().value()),
                                    Optional.of(description)
                                            .filter(text -> !text.isEmpty())
                                            .map(Text::of),
                                    kind.mediaType(),
                                    file.size(),
                                    () -> Files.newInputStream(file.path())),
                            upload);
        };
    }

    /// The same form sent twice is the same document; a key of somebody else's is not.
    private UUID id(Upload upload) {
        String key = upload.value("key");
        String of = CaseWorld.reference(view) + " " + visit.officer().id() + " " + key;
        return key.isBlank() ? UUID.randomUUID() : UUID.nameUUIDFromBytes(of.getBytes(UTF_8));
    }

    private Found<Reaction> keep(NewDocument document, Upload upload) throws IOException {
        return switch (world.papers(visit).add(document, limits.wholeCase())) {
            case Added.Kept() ->
                    new Found.Here<>(
                            new Reaction.Goes(CaseWorld.address(view) + "/documents?done=added"));
            case Added.NoRoom(long held) ->
                    again(
                            "The documents of this case have "
                                    + PaperLimits.words(held)
                                    + " already, and "
                                    + PaperLimits.words(limits.wholeCase())
                                    + " is the most that they may have together",
                            "file",
                            upload);
            case Added.NoSuchCase() -> new Found.Refused<>(404, "There is no such case.");
        };
    }

    private Found<Reaction> again(String reason, String field, Upload upload) {
        DocumentSheets sheets = new DocumentSheets(world, limits, visit, view);
        return new Found.Here<>(
                new Reaction.Shows(422, sheets.wrong(field, reason, upload.value("description"))));
    }
}
