package org.vouchbook.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouchbook.workspace.SavedState;

/// What the settings page asks to be done with the whole book.
///
/// @param write writes it as a file, where the user says
/// @param read takes it from a file; the book is shown anew then
/// @param goBack goes back to a backup; the book is shown anew then
/// @param chooseFolder asks for a folder for copies of backups
/// @param chooseBook asks for a file with a whole book
/// @param zone the user's
public record DataActions(
        Runnable write,
        Consumer<File> read,
        Consumer<SavedState> goBack,
        Supplier<Optional<Path>> chooseFolder,
        Supplier<Optional<File>> chooseBook,
        ZoneId zone) {}
