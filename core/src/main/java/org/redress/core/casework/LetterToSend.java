package org.redress.core.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.core.complaint.Reference;
import org.redress.core.procedure.AreaId;

/// A letter that is approved and has not gone.
///
/// @param caseArea the area of the case
/// @param area the area whose letter it is
/// @param type the id of its type
/// @param team the code of the team that has the case
/// @param officer the id of the officer who runs the case
/// @param madeByYoungPerson whether a child or young person complains themselves
public record LetterToSend(
        Reference complaint,
        int number,
        AreaId caseArea,
        AreaId area,
        String type,
        LocalDate approvedOn,
        Optional<String> team,
        Optional<String> officer,
        boolean madeByYoungPerson) {}
