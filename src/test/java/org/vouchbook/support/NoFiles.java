package org.vouchbook.support;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.FilePicker;

/// Saves where it was told, or thinks better of it.
public final class NoFiles implements FilePicker {
    @Nullable
    public Path target;

    @Override
    public Optional<Path> save(String suggestedName, String extension) {
        return Optional.ofNullable(target);
    }

    @Override
    public List<File> open() {
        return List.of();
    }
}
