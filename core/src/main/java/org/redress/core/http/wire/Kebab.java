package org.redress.core.http.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they stand in JSON and in addresses: lower-case words joined by hyphens.
public final class Kebab {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Kebab() {}

    /// Such as `accept-formally` for `AcceptFormally`.
    public static String of(Class<?> type) {
        return of(type.getSimpleName());
    }

    /// Such as `enquiry-made` for `EnquiryMade`.
    public static String of(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /// Such as `partially-upheld` for `PARTIALLY_UPHELD`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
