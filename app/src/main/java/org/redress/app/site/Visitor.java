package org.redress.app.site;

import org.redress.app.signin.Session;
import org.redress.core.access.Officer;

/// Somebody who is signed in.
///
/// @param token what every form of theirs carries
record Visitor(Session session, Officer officer, String token) {}
