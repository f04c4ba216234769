package org.vouchbook.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own file dialogs; they start where the last one ended.
public final class SystemFilePicker implements FilePicker {
    private final Window owner;
    private @Nullable File last;

    public SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> save(String suggestedName, String extension) {
        FileChooser chooser = chooser("files.save");
        chooser.setInitialFileName(suggestedName + "." + extension);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        return Optional.ofNullable(remember(chooser.showSaveDialog(owner))).map(File::toPath);
    }

    @Override
    public List<File> open() {
        FileChooser chooser = chooser("files.open");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.of("files.contacts"), "*.csv", "*.tsv", "*.txt", "*.vcf", "*.CSV", "*.VCF"),
                        new FileChooser.ExtensionFilter(Messages.of("files.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remember(files.getFirst());
        return List.copyOf(files);
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.of("files.folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<File> mail() {
        FileChooser chooser = chooser("files.open.mail");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.of("files.mail"), "*.eml", "*.EML"),
                        new FileChooser.ExtensionFilter(Messages.of("files.all"), "*.*"));
        return Optional.ofNullable(remember(chooser.showOpenDialog(owner)));
    }

    @Override
    public Optional<File> book() {
        FileChooser chooser = chooser("files.open.book");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.of("files.book"), "*.json", "*.vouchbook"),
                        new FileChooser.ExtensionFilter(Messages.of("files.all"), "*.*"));
        return Optional.ofNullable(remember(chooser.showOpenDialog(owner)));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.of(title));
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        return chooser;
    }

    private @Nullable File remember(@Nullable File chosen) {
        if (chosen != null) {
            last = chosen.getParentFile();
        }
        return chosen;
    }
}
