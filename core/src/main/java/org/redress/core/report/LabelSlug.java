package org.redress.core.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The id that a row takes from its label: `Children In Care / LAC` gives `children-in-care-lac`,
/// and `Children's Disability Team` gives `childrens-disability-team`.
public final class LabelSlug {

    private static final Pattern DROPPED = Pattern.compile("['’\\p{M}]");
    private static final Pattern GAP = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGE = Pattern.compile("^-|-$");

    private LabelSlug() {}

    /// Lower-case letters and digits joined by single hyphens; the label itself where it has none
    /// of them.
    public static String of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String joined = GAP.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll("-");
        String slug = EDGE.matcher(joined).replaceAll("");
        return slug.isEmpty() ? label : slug;
    }
}
