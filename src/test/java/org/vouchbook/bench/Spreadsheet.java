package org.vouchbook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// LibreOffice Calc, where it is installed: how long it takes to open a list and to filter it by a part of a name, as
/// a macro in a profile of its own sees it, with nothing drawn and its own start left out.
record Spreadsheet(String program, Path profile) {
    /// @param opened from the wish to open the list until it is there, in milliseconds
    /// @param filtered from the wish until the rows are hidden, in milliseconds
    record Times(double opened, double filtered) {}

    /// @param folder for its profile
    static Optional<Spreadsheet> installed(Path folder) {
        return List.of("/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .map(path -> new Spreadsheet(path, folder.resolve("calc")));
    }

    /// Opens and filters a list of comma-separated values; nothing when it gave up or took longer than some minutes.
    Optional<Times> measure(Path list, String part) throws IOException, InterruptedException {
        // Its first start makes the library that the macro is put into.
        start("--terminate_after_init");
        Path macros = profile.resolve("user/basic/Standard/Module1.xba");
        try (InputStream macro = Objects.requireNonNull(Spreadsheet.class.getResourceAsStream("Module1.xba"))) {
            Files.write(macros, macro.readAllBytes());
        }
        Path answer = profile.resolve("answer.txt");
        Files.deleteIfExists(answer);
        start("macro:///Standard.Module1.OpenAndFilter(\"%s\",\"%s\",\"%s\")".formatted(list.toUri(), part, answer));
        if (!Files.exists(answer)) {
            return Optional.empty();
        }
        String[] times = Files.readString(answer).trim().split(" ", -1);
        return Optional.of(new Times(Double.parseDouble(times[0]), Double.parseDouble(times[1])));
    }

    private void start(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "-env:UserInstallation=" + profile.toUri(),
                        what)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
