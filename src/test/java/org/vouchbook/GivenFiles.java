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
    private Path chosen;

    GivenFiles(Path folder) {
        this.folder = folder;
        chosen = folder.resolve("second");
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

    void willChoose(Path place) {
        chosen = place;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(chosen);
    }

    @Override
    public Optional<File> book() {
        return toOpen.stream().findFirst();
    }
}
