package org.vouchbook.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.vouchbook.domain.BookException;

/// What went wrong and what to do, in a sentence or two: for the window and for the command line.
public final class FailureText {
    private static final long LITTLE = 64 * 1024;

    private FailureText() {}

    public static String of(Exception failure) {
        return switch (failure) {
            case BookException book ->
                Messages.of("error.book." + book.fault().name().toLowerCase(Locale.ROOT), book.path());
            case AccessDeniedException denied -> Messages.of("error.file.denied", file(denied));
            case NoSuchFileException missing -> Messages.of("error.file.missing", file(missing));
            case FileSystemException full when isFull(full) -> Messages.of("error.file.full", file(full));
            case IOException io -> Messages.of("error.file", String.valueOf(io.getMessage()));
            default -> Messages.of("error.unexpected");
        };
    }

    /// An export is written beside its place first; the user knows only the place.
    private static String file(FileSystemException failure) {
        return String.valueOf(failure.getFile()).replaceFirst("\\.part$", "");
    }

    /// Systems say it in their own words and languages: whether there is room is the surer sign.
    private static boolean isFull(FileSystemException failure) {
        File folder = new File(file(failure)).getAbsoluteFile().getParentFile();
        return folder != null && folder.isDirectory() && folder.getUsableSpace() < LITTLE;
    }
}
