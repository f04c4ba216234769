package org.vouchbook.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Prints and reads back what was printed; the files stay in `target/report` to be looked at.
final class Print {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Setting BRITISH = setting(Locale.UK);

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Print() {}

    static Setting setting(Locale locale) {
        return new Setting(words(locale), locale, ZoneOffset.UTC, TODAY);
    }

    static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    /// The document, read back; it is also left as a file of that name.
    static PDDocument document(String name, Writing writing) throws IOException {
        byte[] bytes = bytes(writing);
        Path folder = Files.createDirectories(Path.of("target", "report"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        return Loader.loadPDF(bytes);
    }

    static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static Words words(Locale locale) {
        var texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/org/vouchbook/ui/messages.properties")),
                UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (key, arguments) -> {
            String pattern = Objects.requireNonNull(texts.getProperty(key), key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        };
    }
}
