package org.redress.core.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;

/// Where the documents of cases are kept. That one was added or removed is journalled, without its
/// name and content.
public interface DocumentDesk {

    /// Puts a document with its case.
    ///
    /// @param most the most bytes that the documents of the case may have together
    /// @param officer the id of who does so
    /// @throws IOException if the content cannot be read
    Added add(NewDocument document, long most, String officer) throws IOException;

    /// Takes a document away, its name and content for good.
    ///
    /// @return false where the case has no such document
    boolean remove(Reference complaint, UUID document, Text reason, String officer);

    /// The documents of a case, the newest first, those removed included.
    List<CaseDocument> of(Reference complaint);

    /// Writes a document's content.
    ///
    /// @return false where the case has no such document; nothing is written then
    /// @throws IOException if it cannot be written
    boolean write(Reference complaint, UUID document, OutputStream out) throws IOException;

    /// What became of a document.
    sealed interface Added {

        /// It is there, perhaps since an earlier time that it was sent.
        record Kept() implements Added {}

        /// With it, the documents of the case would have more bytes than they may.
        ///
        /// @param held how many they have
        record NoRoom(long held) implements Added {}

        record NoSuchCase() implements Added {}
    }
}
