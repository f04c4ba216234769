package org.vouchbook.ui.today;

import java.util.ArrayList;
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

    private final Map<Section, Integer> asked = new EnumMap<>(Section.class);

    /// Shows more of a part.
    void more(Section section) {
        asked.merge(section, STEP, Integer::sum);
    }

    List<TodayRow> of(TodayPicture picture) {
        var rows = new ArrayList<TodayRow>();
        for (Section section : Section.values()) {
            List<TodayLine> lines = picture.of(section);
            AskWeek week = section == Section.ASK && picture.week().wanted() ? picture.week() : null;
            // Who was asked leaves the list: what was done this week stays in sight.
            if (!lines.isEmpty() || (week != null && week.asked() > 0)) {
                rows.add(new TodayRow.Heading(section, lines.size(), week));
            }
            int shown = Math.min(lines.size(), usual(section) + asked.getOrDefault(section, 0));
            for (int i = 0; i < shown; i++) {
                rows.add(new TodayRow.Line(lines.get(i), i == 0, i == shown - 1, picture.at()));
            }
            if (shown < lines.size()) {
                rows.add(new TodayRow.More(section, lines.size() - shown));
            }
        }
        return rows;
    }

    private static int usual(Section section) {
        return section == Section.RECONNECT ? FEW : USUAL;
    }
}
