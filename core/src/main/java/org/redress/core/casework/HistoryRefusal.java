package org.redress.core.casework;

import java.util.List;
import org.redress.core.complaint.Refusal;

/// A command of a history that was refused. What comes after it was not tried.
///
/// @param at its position in the history, from 0; -1 where the complaint's reference is taken
///   already
public record HistoryRefusal(int at, List<Refusal> refusals) {

    public HistoryRefusal {
        refusals = List.copyOf(refusals);
    }
}
