package org.redress.core.calendar;

/// Where a rule comes from: the instrument and the place in it, as an officer or a lawyer would
/// cite it.
///
/// @param instrument the law, code or policy, by its short name, such as `Regs 2006`
/// @param provision the regulation, section or paragraph in it, such as `r.14`
public record Source(String instrument, String provision) {

    @Override
    public String toString() {
        return instrument + " " + provision;
    }
}
