package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// How the installation is set up.
///
/// @param facts of the installation
/// @param templates where those of letters are edited
/// @param areas the service areas
/// @param roles what each role allows
/// @param ways what there is besides the pages
/// @param invented whether the council is the invented one of a trial
/// @param officers who has which role; empty where sign-in keeps that
public record AdministrationPage(
        Frame frame,
        List<CasePage.Fact> facts,
        Optional<Link> templates,
        CasePage.Details areas,
        CasePage.Details roles,
        Optional<CasePage.Details> officers,
        List<Ways> ways,
        boolean invented) {

    public AdministrationPage {
        facts = List.copyOf(facts);
        ways = List.copyOf(ways);
    }

    /// What there is of one sort, for those who run Redress.
    public record Ways(String id, String title, String about, List<Way> all) {

        public Ways {
            all = List.copyOf(all);
        }
    }

    /// One of them.
    ///
    /// @param address empty where it is a file
    public record Way(String name, Optional<String> address, String what) {}

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JteadministrationGenerated.render(out, forms, this));
    }
}
