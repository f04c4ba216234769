package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Puts the addresses of a row together from their columns: one text an address, a blank line between them.
final class AddressParts {
    private final Map<String, EnumMap<Target, String>> addresses = new LinkedHashMap<>();

    /// Which address of a row a column belongs to: `Home Street` and `Home City` are of one.
    static String group(String header) {
        return Fold.header(header)
                .replaceAll(
                        "\\b(formatted|street|strasse|po box|extended address|city|town|state|region|postal code|country region|country)\\b|(?<=street) \\d+",
                        "")
                .strip();
    }

    void add(String group, Target part, String value) {
        addresses
                .computeIfAbsent(group, g -> new EnumMap<>(Target.class))
                .merge(part, value.strip(), (a, b) -> a + "\n" + b);
    }

    String text() {
        var texts = new LinkedHashSet<String>();
        addresses.values().forEach(parts -> texts.add(one(parts)));
        return String.join("\n\n", texts).strip();
    }

    private static String one(Map<Target, String> parts) {
        var lines = new ArrayList<String>();
        String whole = parts.getOrDefault(Target.ADDRESS, "");
        String place = (parts.getOrDefault(Target.POSTCODE, "") + " " + parts.getOrDefault(Target.CITY, "")).strip();
        if (whole.isEmpty()) {
            for (String line : List.of(
                    parts.getOrDefault(Target.STREET, ""),
                    place,
                    parts.getOrDefault(Target.REGION, ""),
                    parts.getOrDefault(Target.COUNTRY, ""))) {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            return String.join("\n", lines);
        }
        lines.add(whole);
        String folded = Fold.text(whole);
        parts.values().stream().filter(v -> !folded.contains(Fold.text(v))).forEach(lines::add);
        return String.join("\n", lines);
    }
}
