package org.redress.core.procedure;

/// Names a procedure of any area, so that one area can send a complaint by another's procedure
/// without seeing the other's code.
///
/// @param area the area that declares the procedure
/// @param procedure the procedure's id there
public record ProcedureRef(AreaId area, ProcedureId procedure) {

    public static ProcedureRef of(String area, String procedure) {
        return new ProcedureRef(new AreaId(area), new ProcedureId(procedure));
    }

    @Override
    public String toString() {
        return area + "/" + procedure;
    }
}
