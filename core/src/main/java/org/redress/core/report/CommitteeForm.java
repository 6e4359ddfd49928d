package org.redress.core.report;

import java.util.List;
import java.util.stream.Stream;

/// The form in which an annual report goes to the council's committees: parts that officers write,
/// to stand before the report's own sections. Its ids begin with `committee-`.
public final class CommitteeForm {

    private static final String PREFIX = "committee-";

    private CommitteeForm() {}

    /// The form's sections, in the order in which a committee reads them.
    public static List<SectionSpec> sections() {
        return List.of(
                cover(),
                section(
                        "summary",
                        "Executive summary",
                        prose("executive-summary", "Executive summary")),
                recommendations(),
                section(
                        "papers",
                        "Appendices and background papers",
                        prose("appendices", "Appendices"),
                        prose("background-papers", "Background papers")),
                considered(),
                section(
                        "proposal",
                        "Context and proposal",
                        prose("context", "Context"),
                        prose("options", "Options considered and proposal"),
                        prose("consultation", "Results of consultation"),
                        prose("timetable", "Timetable for carrying out the decision")),
                section(
                        "comments",
                        "Comments on finance and law",
                        prose("finance", "Comments on finance"),
                        prose("law", "Comments on law")),
                implications(),
                authors());
    }

    /// The form, then the report's own sections.
    public static List<SectionSpec> before(List<SectionSpec> own) {
        return Stream.concat(sections().stream(), own.stream()).toList();
    }

    private static SectionSpec cover() {
        return section(
                "cover",
                "Report to committee",
                prose("cabinet-member", "Cabinet member"),
                prose("director", "Director approving the report"),
                prose("wards", "Wards affected"),
                prose("title", "Title"),
                yesOrNo("key-decision", "Is this a key decision?"));
    }

    private static SectionSpec recommendations() {
        return section(
                "recommendations",
                "Recommendations",
                prose("recommended-cabinet-member", "The cabinet member is recommended to"),
                prose(
                        "recommended-audit-and-procurement",
                        "The audit and procurement committee is recommended to"),
                prose("recommended-ethics", "The ethics committee is recommended to"),
                prose("recommended-scrutiny", "The scrutiny board is recommended to"));
    }

    private static SectionSpec considered() {
        return section(
                "considered",
                "Consideration by other bodies",
                yesOrNo("by-scrutiny", "Has scrutiny considered it, or will it?"),
                prose("by-others", "Other bodies that have considered it or will"),
                yesOrNo("by-council", "Will it go to council?"));
    }

    private static SectionSpec implications() {
        return section(
                "implications",
                "Other implications",
                prose("council-plan", "How it contributes to the council plan"),
                prose("risk", "How risk is managed"),
                prose("organisation", "What it means for the organisation"),
                prose("equalities", "What it means for equalities"),
                prose("climate", "What it means for the climate and the environment"),
                prose("partners", "What it means for partner organisations"));
    }

    private static SectionSpec authors() {
        return section(
                "authors",
                "Authors, contributors and approvers",
                Stream.of(
                                Stream.of(
                                        prose("authors-names", "Authors: name, role and service"),
                                        prose(
                                                "contributors",
                                                "Contributors: name, role, service, sent, answered")),
                                approver("finance", "finance"),
                                approver("law", "law"),
                                approver("director", "the director"),
                                approver("cabinet-member", "the cabinet member"))
                        .flatMap(each -> each)
                        .toArray(TextSpec[]::new));
    }

    private static Stream<TextSpec> approver(String id, String who) {
        String approver = "approver-" + id;
        return Stream.of(
                prose(approver, "Approver for " + who + ": name, role and service"),
                day(approver + "-sent", "Sent to the approver for " + who),
                day(approver + "-approved", "Approved for " + who));
    }

    private static SectionSpec section(String id, String title, TextSpec... texts) {
        return SectionSpec.of(PREFIX + id, title).asking(texts);
    }

    private static TextSpec prose(String id, String title) {
        return TextSpec.prose(PREFIX + id, title);
    }

    private static TextSpec yesOrNo(String id, String title) {
        return new TextSpec(PREFIX + id, title, TextSpec.Answer.YES_OR_NO);
    }

    private static TextSpec day(String id, String title) {
        return new TextSpec(PREFIX + id, title, TextSpec.Answer.DAY);
    }
}
