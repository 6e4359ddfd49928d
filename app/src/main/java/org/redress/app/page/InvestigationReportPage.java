package org.redress.app.page;

import java.util.List;

/// An investigator's form as it was handed in.
///
/// @param handedIn when and by whom
public record InvestigationReportPage(
        Frame frame, Link back, String caption, String heading, String handedIn, List<Part> parts) {

    public InvestigationReportPage {
        parts = List.copyOf(parts);
    }

    /// What stands under one heading.
    public record Part(String title, List<CasePage.Fact> answers) {

        public Part {
            answers = List.copyOf(answers);
        }
    }

    /// The page.
    public String html() {
        return Rendering.html(
                (out, forms) -> JteinvestigationReportGenerated.render(out, forms, this));
    }
}
