package org.vouchbook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vouchbook.ui.FilePicker;

/// Answers file questions as a test has prepared: everything is saved into one folder.
final class GivenFiles implements FilePicker {
    private final Path folder;
    private List<File> toOpen = List.of();

    GivenFiles(Path folder) {
        this.folder = folder;
    }

    void willOpen(Path... files) {
        toOpen = List.of(files).stream().map(Path::toFile).toList();
    }

    @Override
    public Optional<Path> save(String suggestedName, String extension) {
        return Optional.of(folder.resolve("saved." + extension));
    }

    @Override
    public List<File> open() {
        return toOpen;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.resolve("second"));
    }

    @Override
    public Optional<File> book() {
        return toOpen.stream().findFirst();
    }
}
