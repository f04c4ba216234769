package org.vouchbook.domain;

import java.util.stream.Stream;

/// What we know of a prospect before we get in touch (G1–G3).
///
/// @param why why they fit, in the referrer's words
/// @param business what they do
/// @param needs what they need
/// @param situation how things are with them now
/// @param skipped why there is no homework, where it was left out
public record Homework(String why, String business, String needs, String situation, String skipped) {
    /// Nothing known yet.
    public static final Homework NONE = new Homework("", "", "", "", "");

    /// @throws IllegalArgumentException when a text is too long
    public Homework {
        why = Text.within(Text.paragraphs(why), Text.LONG);
        business = Text.within(Text.paragraphs(business), Text.LONG);
        needs = Text.within(Text.paragraphs(needs), Text.LONG);
        situation = Text.within(Text.paragraphs(situation), Text.LONG);
        skipped = Text.within(Text.line(skipped), Text.SHORT);
    }

    /// How many of the four questions have an answer: 0 to 4.
    public int answered() {
        return (int) Stream.of(why, business, needs, situation)
                .filter(text -> !text.isEmpty())
                .count();
    }

    /// Whether all four questions have an answer.
    public boolean complete() {
        return answered() == 4;
    }

    /// Whether the prospect may be contacted: all is known, or it says why not (G1).
    public boolean settled() {
        return complete() || !skipped.isEmpty();
    }
}
