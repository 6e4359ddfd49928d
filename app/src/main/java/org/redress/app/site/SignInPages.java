package org.redress.app.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.app.desk.Labels;
import org.redress.app.page.SignInPage;
import org.redress.app.signin.SignIn;
import org.redress.core.access.Officer;
import org.redress.core.access.Role;
import org.redress.core.spi.Council;

/// The page that asks who is there.
record SignInPages(SignIn signIn, Labels labels, Frames frames) {

    static final String ADDRESS = "/sign-in";

    /// The page, for a visitor whose forms carry a token.
    ///
    /// @param draft a form that waits for them, sealed
    String page(
            Visit visit,
            String token,
            Optional<String> problem,
            String to,
            Optional<String> draft) {
        return switch (signIn.invitation()) {
            case SignIn.Invitation.Choose(List<Officer> officers) ->
                    new SignInPage(
                                    frames.of(visit, ADDRESS),
                                    token,
                                    labels.areas().council().equals(Council.INVENTED),
                                    problem,
                                    to,
                                    draft,
                                    officers.stream().map(this::choice).toList())
                            .html();
            case SignIn.Invitation.Elsewhere(String address) ->
                    throw new IllegalStateException("nothing is chosen here, but at " + address);
        };
    }

    /// The page, going on to an address.
    static String to(String address) {
        return ADDRESS + "?to=" + Addresses.encoded(address);
    }

    private SignInPage.Choice choice(Officer officer) {
        String roles =
                officer.roles().stream()
                        .map(Role::label)
                        .sorted()
                        .collect(Collectors.joining(", "));
        boolean all = officer.areas().size() == labels.areas().all().size();
        String areas =
                all
                        ? "every service"
                        : officer.areas().stream()
                                .map(labels::area)
                                .sorted()
                                .collect(Collectors.joining(", "));
        return new SignInPage.Choice(
                officer.id(), officer.name(), officer.post(), roles + "; " + areas);
    }

    /// Who the answer proves to be there.
    Optional<Officer> proven(Map<String, String> answer) {
        return signIn.proven(answer);
    }

    /// Where to go on to: an address of this site, never another's.
    static String onward(Map<String, String> answer) {
        String to = answer.getOrDefault("to", "");
        boolean own = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
        boolean plain = to.chars().noneMatch(Character::isISOControl);
        return own && plain ? to : "/";
    }
}
