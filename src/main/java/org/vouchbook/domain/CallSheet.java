package org.vouchbook.domain;

/// What makes a first contact worth it for both sides (A2, A7, A8, A11).
///
/// @param theirGain what the prospect gains (A7)
/// @param ourGain what we gain (A7)
/// @param trust why they can trust us (A11)
/// @param time why talking is worth their time (A11)
/// @param atStake how close referrer and prospect are, and what the referrer risks (A8)
/// @param knowsUs the prospect knows who we are (A2)
/// @param knowsPurchase the prospect knows that the referrer bought from us (A2)
/// @param knowsHappy the prospect knows that the referrer is happy with us (A2)
public record CallSheet(
        String theirGain,
        String ourGain,
        String trust,
        String time,
        String atStake,
        boolean knowsUs,
        boolean knowsPurchase,
        boolean knowsHappy) {
    /// Nothing written yet.
    public static final CallSheet NONE = new CallSheet("", "", "", "", "", false, false, false);

    /// @throws IllegalArgumentException when a text is too long
    public CallSheet {
        theirGain = Text.within(Text.paragraphs(theirGain), Text.LONG);
        ourGain = Text.within(Text.paragraphs(ourGain), Text.LONG);
        trust = Text.within(Text.paragraphs(trust), Text.LONG);
        time = Text.within(Text.paragraphs(time), Text.LONG);
        atStake = Text.within(Text.paragraphs(atStake), Text.LONG);
    }

    /// Whether the prospect knows nothing of us: then a call is scarcely better than a cold one (A2).
    public boolean cold() {
        return !knowsUs && !knowsPurchase && !knowsHappy;
    }

    /// Whether both gains are written (A7).
    public boolean bothGain() {
        return !theirGain.isEmpty() && !ourGain.isEmpty();
    }
}
