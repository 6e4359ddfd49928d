package org.redress.core.casefiles;

/// Hears how far an import has come. Called often, on the importing thread: be quick.
public interface ImportProgress {

    /// An import that nobody watches.
    ImportProgress UNWATCHED =
            new ImportProgress() {
                @Override
                public void read(String file, long lines) {}

                @Override
                public void taken(long complaints) {}
            };

    /// So many lines of the file have been read.
    void read(String file, long lines);

    /// So many complaints have gone through the rules.
    void taken(long complaints);
}
