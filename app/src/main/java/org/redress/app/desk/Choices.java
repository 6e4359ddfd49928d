package org.redress.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Complaint;
import org.redress.core.complaint.Concern;
import org.redress.core.complaint.StageRecord;
import org.redress.core.complaint.TeamCode;
import org.redress.core.procedure.Answering;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.Kind;
import org.redress.core.procedure.Stage;
import org.redress.core.procedure.StageId;

/// What there is to choose from where a command asks for a code or a number, by the name of the
/// field.
///
/// @param labels what codes are called
/// @param area the area of the case
/// @param complaint the case, where there is one already
record Choices(Labels labels, AreaId area, Optional<Complaint> complaint) {

    /// A value and what it is called.
    ///
    /// @param hint what it means, where its name does not say so
    record Value(String value, String label, String hint) {

        Value(String value, String label) {
            this(value, label, "");
        }
    }

    /// Empty where anything may be written.
    Optional<List<Value>> of(String field, Optional<StageId> stage) {
        List<Value> values =
                switch (field) {
                    case "team" -> teams();
                    case "officer" -> officers();
                    case "provisions" -> provisions();
                    case "category" -> categories();
                    case "kind" -> kinds();
                    case "body" -> bodies();
                    case "stage" -> stages();
                    case "role" -> inStage(stage, Choices::roles);
                    case "milestone" -> inStage(stage, Choices::milestones);
                    case "concern" -> concerns().map(Choices::numbered).toList();
                    case "remedy" -> numbers("Remedy ", remedies());
                    case "lesson" -> numbers("Lesson ", lessons());
                    case "fact" -> facts();
                    case "party" -> numbers("Body ", parties());
                    default -> List.of();
                };
        return Optional.of(values).filter(some -> !some.isEmpty());
    }

    /// The concerns that a stage's response answers.
    Stream<Concern> concerns(Optional<StageId> stage) {
        return concerns().filter(concern -> stage.isEmpty() || stage.get().equals(concern.stage()));
    }

    String named(Concern concern) {
        return "Concern " + concern.number() + ": " + labels.category(area, concern.category());
    }

    private Stream<Concern> concerns() {
        return complaint.stream().flatMap(it -> it.concerns().stream());
    }

    private static Value numbered(Concern concern) {
        return new Value(Integer.toString(concern.number()), "Concern " + concern.number());
    }

    private Stream<Integer> remedies() {
        return complaint.stream().flatMap(it -> it.remedies().stream()).map(it -> it.number());
    }

    private Stream<Integer> lessons() {
        return complaint.stream().flatMap(it -> it.lessons().stream()).map(it -> it.number());
    }

    private static List<Value> numbers(String what, Stream<Integer> numbers) {
        return numbers.map(it -> new Value(Integer.toString(it), what + it)).toList();
    }

    private Stream<Integer> parties() {
        return complaint.stream().flatMap(it -> it.parties().stream()).map(it -> it.number());
    }

    private List<Value> facts() {
        return complaint.stream()
                .flatMap(it -> new Facts(labels, it).declared())
                .map(it -> new Value(it.id().value(), it.label()))
                .toList();
    }

    /// The options of a fact; none where it is answered otherwise.
    List<Value> options(String fact) {
        return complaint.stream()
                .flatMap(it -> new Facts(labels, it).declared())
                .filter(it -> it.id().value().equals(fact))
                .flatMap(it ->
                        it.answering() instanceof Answering.OneOf(var options)
                                ? options.stream()
                                : Stream.of())
                .map(option -> new Value(option.code(), option.label()))
                .toList();
    }

    private List<Value> bodies() {
        return complaint.stream()
                .flatMap(it -> new Facts(labels, it).kinds())
                .map(it -> new Value(it.id().value(), it.label()))
                .toList();
    }

    private List<Value> teams() {
        List<Value> values = new ArrayList<>();
        labels.settings(area)
                .ifPresent(it ->
                        it.teams().forEach(team -> values.add(value(team.code(), team.label()))));
        return values;
    }

    private List<Value> officers() {
        return labels.officers(area).stream()
                .map(it -> new Value(it.id(), it.name() + ", " + it.post()))
                .toList();
    }

    /// The provisions by which the area tells its kinds apart; none where it does not.
    List<Value> provisions() {
        return labels.areas().scope(area).stream()
                .flatMap(it -> it.provisions().stream())
                .map(it -> new Value(it.id().value(), it.label() + " (" + it.source() + ")"))
                .toList();
    }

    private static Value value(TeamCode code, String label) {
        return new Value(code.value(), label);
    }

    private static Value value(CategoryCode code, String label) {
        return new Value(code.value(), label);
    }

    private List<Value> categories() {
        List<Value> values = new ArrayList<>();
        labels.settings(area)
                .ifPresent(it ->
                        it.categories()
                                .forEach(category ->
                                        values.add(value(category.code(), category.label()))));
        return values;
    }

    private List<Value> kinds() {
        return labels.areas().kinds(area).stream()
                .map((Kind kind) -> new Value(kind.id().value(), kind.label()))
                .toList();
    }

    private List<Value> stages() {
        return complaint.stream()
                .flatMap(it -> it.stages().stream())
                .map(StageRecord::stage)
                .map(id -> new Value(id.value(), label(id)))
                .toList();
    }

    private String label(StageId id) {
        return labels.stageLabel(complaint.flatMap(Complaint::procedure), id);
    }

    private List<Value> inStage(Optional<StageId> id, Function<Stage, List<Value>> values) {
        return complaint
                .flatMap(it -> id.flatMap(stage -> labels.stage(it.procedure(), stage)))
                .map(values)
                .orElse(List.of());
    }

    private static List<Value> roles(Stage stage) {
        return stage.roles().stream().map(it -> new Value(it.id().value(), it.label())).toList();
    }

    private static List<Value> milestones(Stage stage) {
        return stage.milestones().stream()
                .map(it -> new Value(it.id().value(), it.label()))
                .toList();
    }
}
