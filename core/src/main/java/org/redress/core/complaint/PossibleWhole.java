package org.redress.core.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.core.procedure.StageId;

/// The parts of the record belong together.
final class PossibleWhole {

    private PossibleWhole() {}

    static List<Objection> objections(Complaint complaint) {
        List<Objection> found = new ArrayList<>();
        boolean formal =
                complaint.disposition().filter(Disposition.Formal.class::isInstance).isPresent();
        require(
                found,
                formal == !complaint.stages().isEmpty(),
                "a formal complaint, and no other, has stages");
        require(
                found,
                formal == complaint.procedure().isPresent(),
                "a formal complaint has a procedure");
        require(
                found,
                counted(complaint.concerns().stream().map(Concern::number)),
                "concerns count from 1");
        require(
                found,
                counted(complaint.remedies().stream().map(Remedy::number)),
                "remedies count from 1");
        require(
                found,
                counted(complaint.lessons().stream().map(Lesson::number)),
                "lessons count from 1");
        List<StageId> stages = complaint.stages().stream().map(StageRecord::stage).toList();
        Stream<StageId> named =
                Stream.concat(
                        complaint.concerns().stream().map(Concern::stage),
                        complaint.remedies().stream().map(Remedy::stage));
        require(
                found,
                named.allMatch(stages::contains),
                "concerns and remedies belong to stages asked for");
        return found;
    }

    private static boolean counted(Stream<Integer> numbers) {
        List<Integer> all = numbers.toList();
        return all.equals(IntStream.rangeClosed(1, all.size()).boxed().toList());
    }

    private static void require(List<Objection> found, boolean holds, String reason) {
        if (!holds) {
            found.add(Objection.to(Rule.RECORD_UNSOUND, "record", reason));
        }
    }
}
