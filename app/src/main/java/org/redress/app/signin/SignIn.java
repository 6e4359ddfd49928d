package org.redress.app.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.core.access.Officer;

/// How officers prove who they are. A council's own sign-in (OpenID Connect) is one more of these.
public interface SignIn {

    /// What the sign-in page asks of a visitor.
    Invitation invitation();

    /// Whom an answer to the invitation proves to be there.
    ///
    /// @param answer the fields that the browser sent
    /// @return empty where it proves nobody
    Optional<Officer> proven(Map<String, String> answer);

    /// The officer with that id, as the council has them now; empty for one who has left. Asked at
    /// every request.
    Optional<Officer> officer(String id);

    /// The officers to whom a case may be given.
    List<Officer> officers();

    /// What a visitor is asked.
    sealed interface Invitation {

        /// To choose who they are.
        record Choose(List<Officer> officers) implements Invitation {

            public Choose {
                officers = List.copyOf(officers);
            }
        }

        /// To sign in elsewhere.
        ///
        /// @param address where
        record Elsewhere(String address) implements Invitation {}
    }
}
