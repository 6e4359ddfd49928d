package org.redress.core.casework;

import java.util.Optional;
import org.redress.core.complaint.Basis;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Reference;

/// A command as somebody gave it.
///
/// @param complaint the complaint that it is about; for `Receive`, the new one's reference
/// @param basis on what footing
/// @param officer who gives it: the id of an officer or of a machine account, never a name
/// @param expectedVersion the version that the officer saw; empty to take it as it is now
/// @param idempotencyKey a key of the caller's own: the same key and command again does nothing
///   twice
/// @param equality the complainant's equality data, with `Receive` only
public record Instruction(
        Reference complaint,
        Command command,
        Basis basis,
        String officer,
        Optional<Integer> expectedVersion,
        Optional<String> idempotencyKey,
        Equality equality) {}
