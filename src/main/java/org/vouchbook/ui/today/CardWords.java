package org.vouchbook.ui.today;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.QuarterFigures;
import org.vouchbook.domain.ReportCard;
import org.vouchbook.domain.ReportCard.Aspect;
import org.vouchbook.ui.Messages;

/// The report card's figures in words.
///
/// @param hours within which a first contact is in time
record CardWords(TodayWords words, ReportCard card, int hours) {
    private static final double HOURS_OF_TWO_DAYS = 48;

    /// What was good and what would help; neither praise nor blame.
    String sentence() {
        if (card.tooFew(hours)) {
            return Messages.of("today.card.too_few");
        }
        Optional<Aspect> good = card.good(hours);
        Optional<Aspect> improve = card.improve(hours);
        if (good.isEmpty() && improve.isEmpty()) {
            return Messages.of("today.card.even");
        }
        String first = good.map(a -> Messages.of("today.card.good.", a)).orElse("");
        String then = improve.map(a -> Messages.of("today.card.improve.", a)).orElse("");
        return (first + " " + then).strip();
    }

    /// *9 h*, *3 days*, or a dash where nobody was contacted yet.
    String firstContact(QuarterFigures figures) {
        OptionalDouble median = figures.medianHours();
        if (median.isEmpty()) {
            return Messages.of("today.card.none");
        }
        double value = median.getAsDouble();
        return value < HOURS_OF_TWO_DAYS
                ? Messages.of("today.card.hours", Math.round(value))
                : Messages.of("today.card.days", Math.round(value / 24));
    }

    /// *91 %*; where there are few, how many of how many.
    String part(Part part) {
        if (part.of() == 0) {
            return Messages.of("today.card.none");
        }
        return part.enough()
                ? NumberFormat.getPercentInstance(words.locale()).format(part.share())
                : Messages.of("today.card.of", part.count(), part.of());
    }
}
