package org.redress.ombudsman;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.redress.core.spi.Words;

/// What the Ombudsman files a case under, in the order of its yearly figures.
// The list of labels never changes.
@SuppressWarnings("ImmutableEnumChecker")
enum Category {
    ADULT_CARE_SERVICES("adults", "Adult care services"),
    BENEFITS_AND_COUNCIL_TAX("corporate", "Benefits and council tax"),
    CORPORATE_OTHER_SERVICES(
            "corporate", "Corporate and other services", "Corporate & other services"),
    CHILDRENS_AND_EDUCATION_SERVICES("childrens", "Children's and education services"),
    ENVIRONMENTAL_SERVICES_PUBLIC_PROTECTION_REGULATION(
            "corporate",
            "Environmental services, public protection and regulation",
            "Environmental services & public protection & regulation"),
    HIGHWAYS_TRANSPORT("corporate", "Highways and transport", "Highways & transport"),
    HOUSING("corporate", "Housing"),
    PLANNING_DEVELOPMENT("corporate", "Planning and development", "Planning & development"),
    OTHER("corporate", "Other");

    static final Words<Category> WORDS =
            new Words<>(
                    "a category of the Ombudsman's",
                    Arrays.stream(values()).map(Category::word).toList());

    private final String area;
    private final List<String> labels;

    Category(String area, String... labels) {
        this.area = area;
        this.labels = List.of(labels);
    }

    private Words.Word<Category> word() {
        return new Words.Word<>(code(), labels, this);
    }

    /// As it stands in tables and files.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String label() {
        return labels.getFirst();
    }

    /// The area whose report counts the case.
    String area() {
        return area;
    }
}
