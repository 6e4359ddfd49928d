package org.redress.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Complaint;
import org.redress.core.http.wire.FieldError;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Provision;
import org.redress.core.procedure.ScopeTest;

/// What an officer answered in triage so far, and what follows from it.
///
/// @param given by the name of the box
public record TriageAnswers(Labels labels, Complaint complaint, Map<String, String> given) {

    static final String COMPLAINT = "complaint";
    static final String MOVED = "moved";
    static final String REFUSED = "not-accepted";

    private static final String PROVISIONS = "scope.provisions.";
    private static final Map<String, Class<? extends Command>> PLAIN =
            Map.of(
                    "service-request", Command.RecordServiceRequest.class,
                    "comment", Command.RecordComment.class,
                    "compliment", Command.RecordCompliment.class);

    public TriageAnswers {
        given = Map.copyOf(given);
    }

    /// The answer in a box; empty text for none.
    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    /// Whether it is another service's.
    public boolean isMoved() {
        return value("what").equals(MOVED);
    }

    boolean isRefused() {
        return value("what").equals(COMPLAINT) && value("way").equals(REFUSED);
    }

    /// The test by which the area tells its kinds apart.
    Optional<ScopeTest> test() {
        return labels.areas().scope(complaint.area());
    }

    /// The kind of complaint that was chosen.
    Optional<Kind> kind() {
        return labels.areas().kinds(complaint.area()).stream()
                .filter(_ -> value("what").equals(COMPLAINT))
                .filter(kind -> kind.id().value().equals(value("way")))
                .findFirst();
    }

    /// The provisions that were chosen.
    List<Provision> provisions() {
        return test().stream()
                .flatMap(it -> it.provisions().stream())
                .filter(it -> value(PROVISIONS + it.id()).equals("true"))
                .toList();
    }

    /// Whether some of what it is about is in scope and some is not.
    boolean isMixed() {
        List<Boolean> within = provisions().stream().map(Provision::inScope).toList();
        return within.contains(true) && within.contains(false);
    }

    boolean isSeparable() {
        return isMixed() && value("scope.separable").equals("true");
    }

    /// Which kind the answers point to and why, in a sentence.
    public Optional<String> advice() {
        return ScopeAdvice.of(this).map(ScopeAdvice::why);
    }

    /// The page that follows.
    public TriageStep after(TriageStep step) {
        return switch (step) {
            case WHAT ->
                    switch (value("what")) {
                        case COMPLAINT -> test().isPresent() ? TriageStep.SCOPE : TriageStep.WAY;
                        case MOVED -> TriageStep.MOVE;
                        default -> TriageStep.CHECK;
                    };
            case SCOPE -> TriageStep.WAY;
            case WAY -> isRefused() ? TriageStep.REFUSAL : TriageStep.CHECK;
            case REFUSAL, MOVE, CHECK -> TriageStep.CHECK;
        };
    }

    /// What a page still needs.
    public List<FieldError> missing(TriageStep step) {
        return switch (step) {
            case WHAT -> required("what");
            case SCOPE -> isMixed() ? required("scope.separable") : List.of();
            case WAY -> required("way");
            case REFUSAL -> required("exclusion", "explanation");
            case MOVE -> required("area");
            case CHECK -> List.of();
        };
    }

    private List<FieldError> required(String... names) {
        List<FieldError> missing = new ArrayList<>();
        for (String name : names) {
            if (value(name).isBlank()) {
                missing.add(FieldError.of(name, "required", name + " is required"));
            }
        }
        return missing;
    }

    /// The command that the answers come to; empty for a move, which is two, and before there is
    /// enough.
    public Optional<Class<? extends Command>> command() {
        if (isRefused()) {
            return Optional.of(Command.DoNotAccept.class);
        }
        return kind().<Class<? extends Command>>map(kind ->
                        kind.procedure().isPresent()
                                ? Command.AcceptFormally.class
                                : Command.TryInformally.class)
                .or(() -> Optional.ofNullable(PLAIN.get(value("what"))));
    }

    /// The fields of the command.
    public Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(given);
        kind().ifPresent(kind -> fields.put("kind", kind.id().value()));
        if (provisions().isEmpty()) {
            fields.keySet().removeIf(name -> name.startsWith("scope."));
        }
        return fields;
    }
}
