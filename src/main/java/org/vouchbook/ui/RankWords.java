package org.vouchbook.ui;

import org.vouchbook.domain.words.WordingFigures;

/// Says how a wording did: never more than its few answers bear out.
public final class RankWords {
    private RankWords() {}

    /// The name of a wording with how it did, where it was used.
    public static String named(String name, WordingFigures figures) {
        String how = brief(figures);
        return how.isEmpty() ? name : Messages.of("rank.named", name, how);
    }

    /// How it did in a few words; empty when it was never used.
    public static String brief(WordingFigures figures) {
        if (figures.used() == 0) {
            return "";
        }
        if (figures.answered() == 0) {
            return Messages.of("rank.used", figures.used());
        }
        String led = Messages.of("rank.led", figures.led(), figures.answered());
        return figures.canBeRanked() ? led : Messages.of("rank.led_few", led);
    }

    /// How it did in a sentence or two.
    public static String whole(WordingFigures figures) {
        if (figures.used() + figures.avoided() == 0) {
            return Messages.of("rank.never");
        }
        if (figures.used() > 0 && figures.answered() + figures.open() == 0) {
            return Messages.of("rank.asks_nothing", figures.used());
        }
        var text = new StringBuilder(
                Messages.of("rank.whole", figures.used(), figures.led(), figures.not(), figures.open()));
        if (figures.avoided() > 0) {
            text.append(' ').append(Messages.of("rank.avoided", figures.avoided()));
        }
        if (figures.canBeRanked()) {
            text.append(' ').append(Messages.of("rank.counts", figures.atLeast()));
        } else if (figures.answered() > 0) {
            text.append(' ').append(Messages.of("rank.few", WordingFigures.FEW));
        }
        return text.toString();
    }
}
