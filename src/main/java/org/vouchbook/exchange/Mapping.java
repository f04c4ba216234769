package org.vouchbook.exchange;

import java.util.ArrayList;
import java.util.List;

/// What each column of a sheet becomes, in their order; the user may change any.
public record Mapping(List<Target> targets) {
    /// Keeps its own copy.
    public Mapping {
        targets = List.copyOf(targets);
    }

    /// What a column becomes, from 0; notes for columns beyond the header.
    public Target target(int column) {
        return column < targets.size() ? targets.get(column) : Target.NOTES;
    }

    /// This mapping with one column changed.
    public Mapping with(int column, Target target) {
        var changed = new ArrayList<>(targets);
        changed.set(column, target);
        return new Mapping(changed);
    }

    /// What the columns probably are, by their headers, or by what stands in them where the header says nothing.
    /// Columns of an unknown sort become notes, empty ones are ignored.
    public static Mapping guess(Sheet sheet) {
        var guessed = new ArrayList<Target>();
        for (int i = 0; i < sheet.headers().size(); i++) {
            Target byHeader = HeaderWords.target(sheet.headers().get(i));
            guessed.add(byHeader != null ? byHeader : byContent(sheet, i));
        }
        settleNames(sheet.headers(), guessed);
        if (!sheet.headed()) {
            nameWithoutHeader(sheet, guessed);
        }
        return new Mapping(guessed);
    }

    // "Name" beside "Vorname" is the family name; "Nombre" beside "Apellidos" the given one.
    private static void settleNames(List<String> headers, List<Target> guessed) {
        boolean given = guessed.contains(Target.GIVEN_NAME);
        boolean family = guessed.contains(Target.FAMILY_NAME);
        int full = guessed.indexOf(Target.FULL_NAME);
        if (full >= 0 && given != family) {
            guessed.set(full, given ? Target.FAMILY_NAME : Target.GIVEN_NAME);
        }
        // Outlook's "Title" is "Dr.", its "Job Title" the role.
        for (int i = 0; i < guessed.size(); i++) {
            boolean title =
                    guessed.get(i) == Target.ROLE && Fold.header(headers.get(i)).equals("title");
            if (title && guessed.stream().filter(t -> t == Target.ROLE).count() > 1) {
                guessed.set(i, Target.NOTES);
            }
        }
    }

    private static Target byContent(Sheet sheet, int column) {
        int filled = 0;
        int emails = 0;
        int phones = 0;
        for (SheetRow row : sheet.rows()) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                filled++;
                emails += Points.isEmail(cell) ? 1 : 0;
                phones += !sheet.headed()
                                && Points.isPhone(cell)
                                && Fold.digits(cell).length() >= 6
                        ? 1
                        : 0;
            }
        }
        if (filled == 0) {
            return Target.IGNORE;
        }
        return emails * 2 > filled ? Target.EMAIL : phones * 2 > filled ? Target.PHONE : Target.NOTES;
    }

    private static void nameWithoutHeader(Sheet sheet, List<Target> guessed) {
        int text = guessed.indexOf(Target.NOTES);
        boolean letters = text >= 0
                && sheet.rows().stream().anyMatch(r -> r.cell(text).codePoints().anyMatch(Character::isLetter));
        if (letters) {
            guessed.set(text, Target.FULL_NAME);
        }
    }
}
