package org.vouchbook.exchange.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a sender's own words from those they quote, and finds the mail that stands under a forwarding line.
final class Quotes {
    /// What programs write above an answered mail, in the languages that are usual here.
    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^\\s*(on|am|le|el|il|op)\\b.{3,250}\\b(wrote|schrieb|écrit|escribió|ha scritto|schreef)\\b.{0,200}:\\s*$");
    private static final Pattern FORWARD = Pattern.compile(
            "(?iu)^[\\s>*_-]*(forwarded message|begin forwarded message"
                    + "|original message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht"
                    + "|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|mensaje original)[\\s:*_-]*$");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^[\\s>*]*(from|von|de|to|an|à|para|cc|kopie|date|sent|datum|gesendet|envoyé|fecha|subject|betreff|objet|asunto)"
                    + "\\s*\\*?\\s*:\\s*\\*?(.*)$");
    private static final Pattern SENDER = Pattern.compile("(?iu)^[\\s>*]*(from|von|de)\\s*\\*?\\s*:.*$");
    private static final Pattern ADDRESS = Pattern.compile(
            "\"?([^\"<>;,\\[\\]]*?)\"?\\s*[<\\[]\\s*(?:mailto:)?([^\\s<>\\[\\]]+@[^\\s<>\\[\\]]+?)\\s*[>\\]]");
    private static final Pattern BARE = Pattern.compile("[^\\s<>,;]+@[^\\s<>,;]+");

    private static final int MAX_HEADER = 2_000;

    private Quotes() {}

    static String ownWords(String text) {
        var own = new ArrayList<String>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String twoLines = i + 1 < lines.size() ? line + " " + lines.get(i + 1) : line;
            if (line.equals("--")
                    || line.equals("-- ")
                    || ANSWER.matcher(line).matches()
                    || ANSWER.matcher(twoLines).matches()
                    || FORWARD.matcher(line).matches()
                    || headerAt(lines, i)) {
                break;
            }
            if (!line.stripLeading().startsWith(">")) {
                own.add(line.stripTrailing());
            }
        }
        return String.join("\n", own).strip();
    }

    /// The mail quoted under a forwarding line, or under the header that Outlook puts there without one.
    static Optional<ReadMail> forwarded(String text) {
        List<String> lines = text.lines().map(Quotes::unquoted).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (headerAt(lines, i)) {
                return Optional.of(read(lines, i));
            }
        }
        return Optional.empty();
    }

    /// Whether a block of header lines begins here: its sender, and soon after its recipient.
    private static boolean headerAt(List<String> lines, int at) {
        if (!SENDER.matcher(lines.get(at)).matches()) {
            return false;
        }
        return lines.subList(at, Math.min(lines.size(), at + 8)).stream()
                        .filter(l -> HEADER.matcher(l).matches())
                        .count()
                >= 3;
    }

    private static ReadMail read(List<String> lines, int at) {
        var values = new HashMap<String, String>();
        String last = "";
        int i = at;
        for (; i < lines.size() && !endsAt(lines, i); i++) {
            Matcher header = HEADER.matcher(lines.get(i));
            boolean names = header.matches();
            last = names ? kind(header.group(1)) : last;
            String value = names ? header.group(2) : lines.get(i).strip();
            // A header may go on in the next line.
            values.merge(last, value.strip(), (before, more) -> before + (names ? ", " : " ") + more);
        }
        String body = String.join("\n", lines.subList(i, lines.size()));
        List<MailAddress> from = addresses(values.getOrDefault("from", ""));
        return new ReadMail(
                from.isEmpty() ? null : from.getFirst(),
                addresses(values.getOrDefault("to", "")),
                null,
                values.getOrDefault("subject", ""),
                body,
                List.of());
    }

    /// The block ends at a blank line after which no header follows.
    private static boolean endsAt(List<String> lines, int at) {
        return lines.get(at).isBlank()
                && (at + 1 >= lines.size() || !HEADER.matcher(lines.get(at + 1)).matches());
    }

    private static String kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "from", "von", "de" -> "from";
            case "to", "an", "à", "para", "cc", "kopie" -> "to";
            case "subject", "betreff", "objet", "asunto" -> "subject";
            default -> "";
        };
    }

    private static List<MailAddress> addresses(String line) {
        String value = line.substring(0, Math.min(line.length(), MAX_HEADER));
        var found = new ArrayList<MailAddress>();
        Matcher full = ADDRESS.matcher(value);
        while (full.find()) {
            found.add(new MailAddress(full.group(1).strip(), full.group(2)));
        }
        if (found.isEmpty()) {
            Matcher bare = BARE.matcher(value);
            while (bare.find()) {
                found.add(new MailAddress("", bare.group()));
            }
        }
        if (found.isEmpty() && !value.isBlank()) {
            for (String name : value.split(";", -1)) {
                if (!name.isBlank()) {
                    found.add(new MailAddress(name, ""));
                }
            }
        }
        return found;
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^(\\s*>)+ ?", "");
    }
}
