package org.redress.core.http.api;

import org.redress.core.access.Permission;
import org.redress.core.http.wire.Problem;
import org.redress.core.procedure.AreaId;

/// What is said to an account that lacks a permission.
final class Denial {

    private Denial() {}

    static Problem of(Permission permission, AreaId area) {
        return of(permission.words(), area);
    }

    static Problem of(String lacking, AreaId area) {
        return Problem.of(
                403,
                "not-permitted",
                "Not permitted",
                "This account may not " + lacking + " in the area " + area);
    }
}
