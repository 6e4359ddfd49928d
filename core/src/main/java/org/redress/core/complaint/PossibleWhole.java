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
        formal(complaint, found);
        numbered(complaint, found);
        List<StageId> stages = complaint.stages().stream().map(StageRecord::stage).toList();
        Stream<StageId> named =
                Stream.concat(
                        complaint.concerns().stream().map(Concern::stage),
                        complaint.remedies().stream().map(Remedy::stage));
        boolean belong = named.allMatch(stages::contains);
        require(found, belong, "concerns and remedies belong to stages asked for");
        return found;
    }

    private static void formal(Complaint complaint, List<Objection> found) {
        boolean formal =
                complaint.disposition().filter(Disposition.Formal.class::isInstance).isPresent();
        boolean staged = !complaint.stages().isEmpty();
        require(found, formal == staged, "a formal complaint, and no other, has stages");
        boolean led = complaint.procedure().isPresent();
        require(found, formal == led, "a formal complaint has a procedure");
    }

    private static void numbered(Complaint complaint, List<Objection> found) {
        Stream<Integer> concerns = complaint.concerns().stream().map(Concern::number);
        require(found, counted(concerns), "concerns count from 1");
        Stream<Integer> remedies = complaint.remedies().stream().map(Remedy::number);
        require(found, counted(remedies), "remedies count from 1");
        Stream<Integer> lessons = complaint.lessons().stream().map(Lesson::number);
        require(found, counted(lessons), "lessons count from 1");
        Stream<Integer> parties = complaint.parties().stream().map(Party::number);
        require(found, counted(parties), "parties count from 1");
        Stream<Integer> notes = complaint.notes().stream().map(Note::number);
        require(found, counted(notes), "notes count from 1");
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
