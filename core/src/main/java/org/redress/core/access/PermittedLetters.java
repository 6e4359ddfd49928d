package org.redress.core.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.core.casework.Casework;
import org.redress.core.casework.LetterHandled;
import org.redress.core.casework.LetterHistory;
import org.redress.core.casework.LetterOrder;
import org.redress.core.casework.LetterSummary;
import org.redress.core.casework.LetterToSend;
import org.redress.core.casework.LetterView;
import org.redress.core.casework.LettersToSend;
import org.redress.core.casework.Page;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// The letters of cases as one officer may see and write them: who sees a case sees its letters,
/// and who runs it or answers the person writes them.
///
/// @param officer who asks
/// @param casework all of it
public record PermittedLetters(Officer officer, Casework casework) {

    /// The letters of a case that they may see; none of any other.
    public List<LetterSummary> of(Reference complaint) {
        return mayRead(complaint) ? casework.letters().of(complaint) : List.of();
    }

    /// What happened to the letters of a case that they may see.
    public List<LetterHistory> histories(Reference complaint) {
        return mayRead(complaint) ? casework.letters().histories(complaint) : List.of();
    }

    /// A letter of a case that they may see.
    public Optional<LetterView> find(Reference complaint, int number) {
        return mayRead(complaint) ? casework.letters().find(complaint, number) : Optional.empty();
    }

    /// The letters that are approved and have not gone, of cases of the areas in which they write
    /// letters.
    public Page<LetterToSend> toSend(LettersToSend query) {
        Set<AreaId> theirs = written();
        return theirs.isEmpty() ? Page.none() : casework.letters().toSend(query.within(theirs));
    }

    /// How many of these there are, counted up to a number.
    public int countToSend(LettersToSend query, int most) {
        Set<AreaId> theirs = written();
        return theirs.isEmpty() ? 0 : casework.letters().countToSend(query.within(theirs), most);
    }

    /// Whether they write letters at all.
    public boolean mayWriteSome() {
        return !written().isEmpty();
    }

    private Set<AreaId> written() {
        return officer.areas(Permission.READ_CASES).stream()
                .filter(this::mayWrite)
                .collect(Collectors.toSet());
    }

    /// Whether they may write, approve and send letters of cases of the area.
    public boolean mayWrite(AreaId area) {
        return officer.may(Permission.READ_CASES, area)
                && (officer.may(Permission.HANDLE, area) || officer.may(Permission.RESPOND, area));
    }

    /// Does something with a letter in their name, whatever officer the order names.
    public LetterHandled handle(LetterOrder order) {
        Optional<AreaId> area = casework.reader().areaOf(order.complaint());
        if (area.isEmpty()) {
            return new LetterHandled.NotFound(order.complaint());
        }
        return mayWrite(area.get())
                ? casework.letters()
                        .handle(
                                new LetterOrder(
                                        order.complaint(),
                                        order.number(),
                                        order.act(),
                                        officer.id(),
                                        order.expectedVersion(),
                                        order.idempotencyKey()))
                : new LetterHandled.NotPermitted();
    }

    private boolean mayRead(Reference complaint) {
        return new Permitted(officer, casework).mayRead(complaint);
    }
}
