package org.vouchbook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.PersonFacts;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Verdicts;
import org.vouchbook.workspace.PersonRow;

/// The same rows with the same cells in the same words, written one after the other by hand: nobody asks whether a
/// cell must be quoted, could run as a formula, or which columns are wanted.
final class PlainCsv {
    private PlainCsv() {}

    static Path write(List<PersonRow> rows, Path to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            for (PersonRow row : rows) {
                PersonFacts facts = row.facts();
                Contact contact = row.contact();
                cell(out, contact.givenName());
                cell(out, contact.familyName());
                cell(out, contact.organisation());
                cell(out, contact.role());
                cell(out, Messages.of("kind.", contact.kind()));
                cell(
                        out,
                        facts.card() == null
                                ? ""
                                : String.valueOf(Math.rint(facts.card().score() * 10) / 10));
                cell(out, Verdicts.brief(row.readiness(), Locale.ENGLISH));
                cell(out, Objects.toString(facts.lastContact(), ""));
                cell(out, String.valueOf(facts.introductions()));
                cell(out, String.valueOf(facts.names()));
                cell(out, String.valueOf(facts.given()));
                cell(out, String.join(", ", contact.tags()));
                cell(out, joined(contact.emails()));
                cell(out, joined(contact.phones()));
                out.write(Objects.toString(contact.since(), ""));
                out.write("\r\n");
            }
        }
        return to;
    }

    private static void cell(BufferedWriter out, String text) throws IOException {
        out.write(text);
        out.write(',');
    }

    private static String joined(List<ContactPoint> points) {
        return points.stream().map(ContactPoint::value).collect(Collectors.joining(", "));
    }
}
