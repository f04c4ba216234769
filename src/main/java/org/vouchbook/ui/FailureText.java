package org.vouchbook.ui;

import java.io.IOException;
import java.util.Locale;
import org.vouchbook.domain.BookException;

/// What went wrong and what to do, in a sentence or two: for the window and for the command line.
public final class FailureText {
    private FailureText() {}

    public static String of(Exception failure) {
        return switch (failure) {
            case BookException book ->
                Messages.of("error.book." + book.fault().name().toLowerCase(Locale.ROOT), book.path());
            case IOException io -> Messages.of("error.file", String.valueOf(io.getMessage()));
            default -> Messages.of("error.unexpected");
        };
    }
}
