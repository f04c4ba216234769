package org.vouchbook.ui.today;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouchbook.domain.AskWeek;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;
import org.vouchbook.workspace.TodayPicture;

/// Which rows the list shows: of a long part only the beginning, until more is asked for.
final class TodayRows {
    /// Reconnecting is a habit for every day, not a mountain for one.
    private static final int FEW = 5;

    private static final int USUAL = 12;
    private static final int STEP = 25;
    /// So many lines of a part are read beyond those shown, so that the next ones are there at once.
    private static final int AHEAD = 2 * STEP;

    /// So many lines of a part are read before more is asked for.
    static final int FIRST = USUAL + AHEAD;

    private final Map<Section, Integer> asked = new EnumMap<>(Section.class);

    /// Shows more of a part.
    void more(Section section) {
        asked.merge(section, STEP, Integer::sum);
    }

    /// How many lines of a part have to be read.
    int most() {
        return FIRST + asked.values().stream().mapToInt(i -> i).max().orElse(0);
    }

    /// Whether more is to be shown than was read.
    boolean lack(TodayPicture picture) {
        return Arrays.stream(Section.values())
                .anyMatch(section ->
                        wanted(picture, section) > picture.part(section).lines().size());
    }

    List<TodayRow> of(TodayPicture picture) {
        var rows = new ArrayList<TodayRow>();
        for (Section section : Section.values()) {
            int size = picture.part(section).size();
            List<TodayLine> lines = picture.of(section);
            AskWeek week = section == Section.ASK && picture.week().wanted() ? picture.week() : null;
            // Who was asked leaves the list: what was done this week stays in sight.
            if (size > 0 || (week != null && week.asked() > 0)) {
                rows.add(new TodayRow.Heading(section, picture.counted() ? size : -1, week));
            }
            int shown = Math.min(lines.size(), wanted(picture, section));
            for (int i = 0; i < shown; i++) {
                rows.add(new TodayRow.Line(lines.get(i), i == 0, i == shown - 1, picture.at()));
            }
            if (shown < size && picture.counted()) {
                rows.add(new TodayRow.More(section, size - shown));
            }
        }
        return rows;
    }

    private int wanted(TodayPicture picture, Section section) {
        return Math.min(picture.part(section).size(), usual(section) + asked.getOrDefault(section, 0));
    }

    private static int usual(Section section) {
        return section == Section.RECONNECT ? FEW : USUAL;
    }
}
