package org.vouchbook.ui.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.vouchbook.domain.Quarter;
import org.vouchbook.domain.ReferrerFigures;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PersonFile;

/// How many introductions a person confirmed, quarter by quarter (F5); nothing of who confirmed none in this year.
final class QuarterLine extends Label {
    QuarterLine(PersonFile file, PersonViewModel model) {
        List<Integer> counts = file.introductions(model.today(), model.zone());
        List<Quarter> quarters = ReferrerFigures.quarters(model.today());
        boolean any = counts.stream().anyMatch(n -> n > 0);
        String words = IntStream.range(0, counts.size())
                .mapToObj(i -> Messages.of(
                        "person.referrals.quarter",
                        quarters.get(i).number(),
                        String.valueOf(quarters.get(i).first().getYear()),
                        counts.get(i)))
                .collect(Collectors.joining(" · "));
        setText(any ? Messages.of("person.referrals.per_quarter", words) : "");
        getStyleClass().addAll("quiet", "small", "per-quarter");
        setWrapText(true);
        setVisible(any);
        setManaged(any);
    }
}
