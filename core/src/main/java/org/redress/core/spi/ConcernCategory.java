package org.redress.core.spi;

import org.redress.core.complaint.CategoryCode;

/// What a concern can be about, in a service area.
///
/// @param code as it stands in stored data
/// @param label what people call it
public record ConcernCategory(CategoryCode code, String label) {

    public static ConcernCategory of(String code, String label) {
        return new ConcernCategory(new CategoryCode(code), label);
    }
}
