package org.redress.core.http.wire;

import java.util.Arrays;
import java.util.Set;
import org.redress.core.calendar.FinancialYear;
import org.redress.core.calendar.Source;
import org.redress.core.procedure.ProcedureRef;

/// Which records are written as one string, and which must say what they are.
final class Leaves {

    private static final Set<Class<?>> WORDS =
            Set.of(Source.class, ProcedureRef.class, FinancialYear.class);

    private Leaves() {}

    /// Ids and codes have one component, `value`; the others know how they are written.
    static boolean isWord(Class<?> type) {
        return WORDS.contains(type)
                || (type.isRecord()
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getName().equals("value"));
    }

    static boolean isOneOfAFamily(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }
}
