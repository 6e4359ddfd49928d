package org.redress.core.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.Text;

/// A document to be put with a case. What it is allowed to be is for the caller to see to.
///
/// @param complaint the case
/// @param id made up by the caller: the same document again is kept once
/// @param size in bytes
/// @param content opens it, from its beginning each time
public record NewDocument(
        Reference complaint,
        UUID id,
        Text name,
        Optional<Text> description,
        String mediaType,
        long size,
        Content content) {

    /// Opens a file.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
