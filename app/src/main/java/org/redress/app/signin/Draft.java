package org.redress.app.signin;

import java.time.Instant;

/// A form that somebody filled in and sent when their session had run out.
///
/// @param officer the id of who filled it in, as the form's own token proves
/// @param address where it was sent
/// @param sent when
/// @param body its fields, as the browser sent them
public record Draft(String officer, String address, Instant sent, String body) {}
