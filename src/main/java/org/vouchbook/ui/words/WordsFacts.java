package org.vouchbook.ui.words;

import java.util.EnumMap;
import java.util.Map;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.words.CheckContext;
import org.vouchbook.domain.words.DraftFacts;
import org.vouchbook.domain.words.FactWords;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.workspace.Wordings;

/// Turns what the book knows of a referral into words for a draft.
final class WordsFacts {
    private WordsFacts() {}

    /// @param language of the wording, an IETF tag; where it is not known, what would need its words is left open
    static DraftFacts of(Wordings.Case about, Profile me, DraftPurpose purpose, String language) {
        Referral referral = about.referral();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        if (referral != null) {
            Ladder ladder = referral.ladder();
            boolean introduced = referral.level().isIntroduction();
            FactWords.of(language).ifPresent(words -> {
                values.put(Placeholder.STAGE, words.stage(referral.stage()));
                values.put(Placeholder.HOW_INTRODUCED, introduced ? words.how(ladder.channel()) : "");
                values.put(Placeholder.AGREED_ACTION, introduced ? "" : words.agreed(ladder));
            });
            values.put(Placeholder.WHY, inner(referral.homework().why()));
            values.put(Placeholder.PROSPECT_GAIN, inner(referral.callSheet().theirGain()));
            values.put(Placeholder.ENDING, inner(referral.lostReason()));
        }
        boolean mayName = referral != null && referral.ladder().allowsTheName();
        return new DraftFacts(about.counterpart(), about.prospect(), me, purpose.reader(), mayName, values);
    }

    static CheckContext context(Wordings.Case about, DraftFacts facts, DraftPurpose purpose, boolean social) {
        Referral referral = about.referral();
        String first = about.prospect().givenName();
        return new CheckContext(
                purpose,
                referral == null ? Level.NAME_ONLY : referral.level(),
                referral == null ? Stage.NAMED : referral.stage(),
                social,
                first.isEmpty() ? about.prospect().displayName() : first,
                facts.values().getOrDefault(Placeholder.PROSPECT_GAIN, ""));
    }

    /// A sentence as a part of another.
    private static String inner(String text) {
        return text.strip().replaceFirst("[.!…]+$", "");
    }
}
