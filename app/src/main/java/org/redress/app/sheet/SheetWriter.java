package org.redress.app.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Writes rows as they come. Not thread-safe.
public interface SheetWriter extends Closeable {

    /// Begins a sheet, where the file has any.
    ///
    /// @param widths of its columns, in characters
    void sheet(String name, List<Integer> widths) throws IOException;

    /// The names of the columns that follow.
    void head(List<String> names) throws IOException;

    void row(List<SheetValue> values) throws IOException;
}
