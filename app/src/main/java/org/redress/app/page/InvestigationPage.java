package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// An investigator's form.
///
/// @param done what was just done
/// @param saved when it was last saved and by whom
/// @param action where it is sent
/// @param errors what is wrong, each leading to its question
/// @param meanwhile what somebody else recorded on the case since the form was opened
/// @param theirs what somebody else wrote in the form since it was opened
public record InvestigationPage(
        Frame frame,
        Link back,
        String caption,
        String heading,
        Optional<String> done,
        Optional<String> saved,
        String action,
        List<CommandPage.Mistake> errors,
        List<CasePage.Moment> meanwhile,
        List<CasePage.Fact> theirs,
        List<Question.Hidden> carried,
        List<Section> sections) {

    public InvestigationPage {
        errors = List.copyOf(errors);
        meanwhile = List.copyOf(meanwhile);
        theirs = List.copyOf(theirs);
        carried = List.copyOf(carried);
        sections = List.copyOf(sections);
    }

    /// Questions under one heading.
    ///
    /// @param hint empty text for none
    public record Section(String id, String title, String hint, List<Question> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteinvestigationGenerated.render(out, forms, this));
    }
}
