package org.vouchbook.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vouchbook.support.Fixtures;

/// A program that adds person after person and says each one's number when it is in the book, until it is killed.
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (OpenBook book = OpenBook.in(Path.of(arguments[0]));
                var out = new FileOutputStream(FileDescriptor.out)) {
            for (long n = Long.parseLong(arguments[1]); ; n++) {
                book.put("n" + n, Fixtures.contact(book.ids().getAsLong(), "Nr", String.valueOf(n)));
                out.write((n + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
