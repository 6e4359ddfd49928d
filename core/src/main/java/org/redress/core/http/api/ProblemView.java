package org.redress.core.http.api;

import java.util.List;
import java.util.Optional;
import org.redress.core.http.wire.FieldError;

/// A problem as RFC 9457 has it, as clients see it.
///
/// @param type `urn:redress:problem:` and the kind of problem
/// @param errors what is wrong, field by field
/// @param version the complaint's version now, in a conflict
/// @param id finds the error in the server's log, when the server is to blame
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        Optional<List<FieldError>> errors,
        Optional<Integer> version,
        Optional<String> id) {}
