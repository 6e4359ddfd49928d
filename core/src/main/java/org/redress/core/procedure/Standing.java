package org.redress.core.procedure;

/// What a deadline is worth: a guide for the work, a council's own promise, or a limit of law or
/// code.
public enum Standing {
    /// A step of good handling; missing it breaks no promise.
    GUIDE(false, false),
    /// What the council promises: reports count against it, and an authority may set its own.
    TARGET(true, false),
    /// What the law or the Code allows: fixed by the procedure.
    LIMIT(false, true),
    /// Promise and limit at once.
    TARGET_AND_LIMIT(true, true);

    private final boolean target;
    private final boolean limit;

    Standing(boolean target, boolean limit) {
        this.target = target;
        this.limit = limit;
    }

    public boolean isTarget() {
        return target;
    }

    public boolean isLimit() {
        return limit;
    }
}
