package org.vouchbook.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Text;

/// What the sheet of tips says (K7).
///
/// @param title above the tips; empty: the usual one
/// @param by whom it is from; empty: the profile's name
/// @param left the keys of the tips that do not stand on it: a new one does
public record TipChoice(String title, String by, List<String> left) {
    /// Nothing was chosen yet.
    public static final TipChoice USUAL = new TipChoice("", "", List.of());

    /// Fills what an older or hand-edited file lacks, whatever the types say.
    public TipChoice {
        title = Text.line(or(title, ""));
        by = Text.line(or(by, ""));
        left = List.copyOf(or(left, List.of()));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
