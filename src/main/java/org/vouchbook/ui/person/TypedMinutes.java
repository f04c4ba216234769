package org.vouchbook.ui.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Text;

/// How long something took, as people type it: "30", or "1:30" for an hour and a half.
final class TypedMinutes {
    private static final Pattern WHOLE = Pattern.compile("(?:(\\p{Nd}{1,2}):)?(\\p{Nd}{1,4})");

    private TypedMinutes() {}

    /// The minutes; nothing when nothing is typed, or what is typed cannot be read.
    static Optional<Integer> read(@Nullable String typed) {
        Matcher parts = WHOLE.matcher(Text.line(typed == null ? "" : typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(parts.group(2));
        boolean clock = parts.group(1) != null;
        int all = clock ? 60 * Integer.parseInt(parts.group(1)) + minutes : minutes;
        return (clock && minutes > 59) || all < 1 || all > Interaction.LONGEST ? Optional.empty() : Optional.of(all);
    }

    /// Whether something is typed that cannot be read.
    static boolean isWrong(@Nullable String typed) {
        return !Text.line(typed == null ? "" : typed).isEmpty() && read(typed).isEmpty();
    }

    /// As it is typed; empty when nobody noted it.
    static String write(@Nullable Integer minutes) {
        return minutes == null ? "" : String.valueOf(minutes);
    }
}
