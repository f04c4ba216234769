package org.vouchbook.storage;

import java.util.List;
import org.vouchbook.domain.TagRhythm;

/// How often to be in touch with whoever carries a tag, in the table `tag_rhythm`.
final class TagRhythmTable {
    private TagRhythmTable() {}

    static final Table<TagRhythm> TABLE = new Table<>(
            "tag_rhythm",
            TagRhythm.class,
            List.of(Column.of("tag", TagRhythm::tag), Column.of("days", TagRhythm::days)),
            row -> new TagRhythm(row.getLong("id"), row.getString("tag"), row.getInt("days")));
}
