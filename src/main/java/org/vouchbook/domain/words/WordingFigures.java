package org.vouchbook.domain.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How a wording did (E13). The figures belong to the wording, not to its letters: a comma put right forgets nothing.
/// How many uses lie before the last change of the text is told beside them, so that nothing is claimed for words
/// that nobody said.
///
/// @param used how often it was said or written
/// @param led how often that led to a name, a promise, or what the message asked for
/// @param not how often it did not
/// @param open how often nobody can say yet
/// @param avoided how often it was prepared and not said
/// @param before how many of the uses were in an earlier text
public record WordingFigures(int used, int led, int not, int open, int avoided, int before) {
    /// A wording that was never used.
    public static final WordingFigures NONE = new WordingFigures(0, 0, 0, 0, 0, 0);
    /// With fewer answers nothing can be said of a wording [default].
    public static final int FEW = 5;
    /// Of 95 % certainty.
    private static final double Z = 1.959964;

    /// How many answers there are.
    public int answered() {
        return led + not;
    }

    /// Whether there are answers enough to rank it.
    public boolean canBeRanked() {
        return answered() >= FEW;
    }

    /// What share of such answers may be counted on, 0 to 1: the lower end of the 95 % interval (Wilson), so that one
    /// lucky answer does not beat a good record.
    public double atLeast() {
        int n = answered();
        if (led == 0) {
            return 0;
        }
        double share = (double) led / n;
        double middle = share + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return Math.max(0, (middle - reach) / (1 + Z * Z / n));
    }

    /// The figures of one wording from its trials.
    ///
    /// @param changed the day on which its text was last changed
    public static WordingFigures of(Collection<WordingTrial> trials, LocalDate changed) {
        WordingFigures figures = NONE;
        for (WordingTrial trial : trials) {
            figures = figures.with(trial, trial.day().isBefore(changed));
        }
        return figures;
    }

    /// Wordings by how they did: those that can be ranked by what may be counted on, then those of which nothing can
    /// be said yet, then those that never led to anything. What is equal stays in the given order.
    public static <T> List<T> ranked(List<T> wordings, Function<T, String> key, Map<String, WordingFigures> figures) {
        Function<T, WordingFigures> of = w -> figures.getOrDefault(key.apply(w), NONE);
        var ranked = new ArrayList<>(wordings);
        ranked.sort(Comparator.comparingInt((T w) -> of.apply(w).group())
                .thenComparing(
                        w -> of.apply(w).canBeRanked() ? of.apply(w).atLeast() : 0.0, Comparator.reverseOrder()));
        return ranked;
    }

    private int group() {
        return !canBeRanked() ? 1 : led > 0 ? 0 : 2;
    }

    private WordingFigures with(WordingTrial trial, boolean earlier) {
        boolean said = trial.result() != WordingTrial.Result.AVOIDED;
        return new WordingFigures(
                used + (said ? 1 : 0),
                led + (trial.result() == WordingTrial.Result.LED ? 1 : 0),
                not + (trial.result() == WordingTrial.Result.NOT ? 1 : 0),
                open + (trial.result() == WordingTrial.Result.OPEN ? 1 : 0),
                avoided + (said ? 0 : 1),
                before + (said && earlier ? 1 : 0));
    }
}
