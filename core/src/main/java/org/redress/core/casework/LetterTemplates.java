package org.redress.core.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.core.procedure.AreaId;

/// The council's own texts for letters to start from, each with its earlier versions.
public interface LetterTemplates {

    /// Whose letter a template is for: an area and the id of one of its letters.
    record Key(AreaId area, String letter) {}

    /// A version.
    ///
    /// @param number counts from 1
    /// @param text empty where the area's own text was restored
    record Version(int number, Optional<String> text, Instant recordedAt, String officer) {}

    /// Every version, oldest first; none where the area's own text has always stood.
    List<Version> versions(Key key);

    /// The letters for which the council has written something.
    Set<Key> written();

    /// Writes the text anew, or restores the area's own.
    ///
    /// @param text empty to restore the area's own
    /// @param seen how many versions there were when the officer began
    /// @return false when somebody else wrote meanwhile; nothing is stored then
    boolean write(Key key, Optional<String> text, String officer, int seen);

    /// The text that holds, where the council has one of its own.
    default Optional<String> current(Key key) {
        List<Version> versions = versions(key);
        return versions.isEmpty() ? Optional.empty() : versions.getLast().text();
    }
}
