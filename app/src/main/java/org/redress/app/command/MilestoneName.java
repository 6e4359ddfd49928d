package org.redress.app.command;

import org.redress.core.procedure.MilestoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a milestone's id, and says plainly what is none.
final class MilestoneName implements ITypeConverter<MilestoneId> {

    @Override
    public MilestoneId convert(String text) {
        try {
            return MilestoneId.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
