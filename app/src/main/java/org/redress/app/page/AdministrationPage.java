package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// How the installation is set up.
///
/// @param facts of the installation
/// @param templates where those of letters are edited
/// @param areas the service areas
/// @param roles what each role allows
/// @param officers who has which role; empty where sign-in keeps that
public record AdministrationPage(
        Frame frame,
        List<CasePage.Fact> facts,
        Optional<Link> templates,
        CasePage.Details areas,
        CasePage.Details roles,
        Optional<CasePage.Details> officers) {

    public AdministrationPage {
        facts = List.copyOf(facts);
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteadministrationGenerated.render(out, forms, this));
    }
}
