package org.vouchbook.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.vouchbook.storage.HostileBooks;

/// Hostile files that are guided by what they reach in our readers and in the libraries under them, and watched for
/// program starts, foreign classes and paths out of the folder: Jazzer, by its main class or through this one. Its
/// files begin with a byte that says which of [HostileInput#readers] is meant; backups are made around theirs.
///
/// As a program: how many files, how long at most, in seconds.
public final class GuidedInput {
    private static final String FUZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final List<HostileInput.Reader> READERS;
    private static final HostileBooks BOOK;

    static {
        try {
            READERS = HostileInput.readers();
            BOOK = HostileBooks.make(false);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private GuidedInput() {}

    public static void main(String[] args) throws Exception {
        Path corpus = Files.createTempDirectory("corpus");
        for (int kind = 0; kind <= READERS.size(); kind++) {
            HostileInput.Source source = kind == READERS.size()
                    ? () -> BOOK.books().getFirst()
                    : READERS.get(kind).source().apply(1);
            for (int n = 0; n < 10; n++) {
                byte[] file = source.next();
                byte[] seed = new byte[file.length + 1];
                seed[0] = (byte) kind;
                System.arraycopy(file, 0, seed, 1, file.length);
                Files.write(corpus.resolve(kind + "-" + n), seed);
            }
        }
        String[] told = {
            "--target_class=" + GuidedInput.class.getName(),
            "--instrumentation_includes=org.vouchbook.**:ezvcard.**:org.apache.james.**:tools.jackson.**",
            "-runs=" + args[0],
            "-max_total_time=" + args[1],
            "-timeout=10",
            corpus.toString()
        };
        Class.forName(FUZZER).getMethod("main", String[].class).invoke(null, (Object) told);
    }

    /// Reads or refuses a file; called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        byte[] file = Arrays.copyOfRange(input, 1, input.length);
        int kind = Byte.toUnsignedInt(input[0]) % (READERS.size() + 1);
        if (kind == READERS.size()) {
            BOOK.read(BOOK.wrapped(file));
        } else {
            READERS.get(kind).eater().eat(file);
        }
    }
}
