package org.vouchbook.domain.words;

import java.util.ArrayList;
import java.util.List;
import org.vouchbook.domain.DraftPurpose;

/// The wordings that come with the program, in the order in which they are offered.
public final class ShippedWordings {
    private static final List<Template> ALL = parse(WordLists.Resource.text("wordings.txt"));

    private ShippedWordings() {}

    /// All of them; at least one for each purpose.
    public static List<Template> all() {
        return ALL;
    }

    /// Those of one purpose.
    public static List<Template> of(DraftPurpose purpose) {
        return ALL.stream().filter(t -> t.purpose() == purpose).toList();
    }

    // "=== PURPOSE | language | key | name", the subject in the next line, then the text. Asks remember the key.
    private static List<Template> parse(String source) {
        var all = new ArrayList<Template>();
        for (String block : source.split("(?m)^=== ", -1)) {
            if (!block.isBlank()) {
                String[] lines = block.split("\\R", 3);
                String[] head = lines[0].split("\\s*\\|\\s*", 4);
                all.add(new Template(DraftPurpose.valueOf(head[0]), head[3], head[1], lines[1], lines[2], head[2]));
            }
        }
        return List.copyOf(all);
    }
}
