package org.vouchbook.ui;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Standing;
import org.vouchbook.domain.Verdict;
import org.vouchbook.ui.kit.Tone;

/// What the book says to asking somebody, in a word or two: for lists and headings.
public final class Verdicts {
    private Verdicts() {}

    /// As short as a chip: *Ready to ask*, *Almost: give first*, *Asked 12 Nov*.
    public static String brief(AskReadiness readiness, Locale locale) {
        String name = name(readiness.verdict(), locale);
        return switch (Standing.of(readiness)) {
            case ALMOST -> Messages.of("verdict.almost", name);
            case NOT_YET -> Messages.of("verdict.not_yet", name);
            case READY, COOLING_DOWN, RECONNECT, REPAIR -> name;
        };
    }

    /// What the colour of the chip says beside its words.
    public static Tone tone(AskReadiness readiness) {
        return switch (Standing.of(readiness)) {
            case READY -> Tone.SUCCESS;
            case ALMOST -> Tone.WARNING;
            case REPAIR, RECONNECT -> Tone.DANGER;
            case COOLING_DOWN, NOT_YET -> Tone.NEUTRAL;
        };
    }

    private static String name(Verdict verdict, Locale locale) {
        return switch (verdict) {
            case Verdict.Ready _ -> Messages.of("verdict.ready");
            case Verdict.RepairFirst _ -> Messages.of("verdict.repair");
            case Verdict.ReconnectFirst _ -> Messages.of("verdict.reconnect");
            case Verdict.CoolingDown cooling ->
                Messages.of(
                        "verdict.cooling",
                        DateTimeFormatter.ofLocalizedPattern("MMMd")
                                .withLocale(locale)
                                .format(cooling.ask().date()));
            case Verdict.GiveFirst _ -> Messages.of("verdict.give");
            case Verdict.ProveFirst _ -> Messages.of("verdict.prove");
            case Verdict.ConfirmDelight _ -> Messages.of("verdict.confirm");
            case Verdict.Build build -> build(build.axis());
        };
    }

    private static String build(@Nullable Axis axis) {
        return axis == null ? Messages.of("verdict.unrated") : Messages.of("verdict.build.", axis);
    }
}
