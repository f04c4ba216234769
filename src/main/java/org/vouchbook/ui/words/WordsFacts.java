package org.vouchbook.ui.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.words.CheckContext;
import org.vouchbook.domain.words.DraftFacts;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Wordings;

/// Turns what the book knows of a referral into words for a draft.
final class WordsFacts {
    private WordsFacts() {}

    static DraftFacts of(Wordings.Case about, Profile me, DraftPurpose purpose, Locale locale) {
        Referral referral = about.referral();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        if (referral != null) {
            Ladder ladder = referral.ladder();
            values.put(Placeholder.STAGE, Messages.of("words.stage.", referral.stage()));
            values.put(Placeholder.HOW_INTRODUCED, ladder.introduction() == null ? "" : how(ladder.channel()));
            values.put(Placeholder.AGREED_ACTION, agreed(ladder, locale));
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

    // What was agreed is spoken of while it is open, and no longer (F4).
    private static String agreed(Ladder ladder, Locale locale) {
        IntroductionPromise promise = ladder.promise();
        if (promise == null || ladder.introduction() != null) {
            return "";
        }
        LocalDate by = promise.by();
        String how = how(promise.channel());
        String day = DateTimeFormatter.ofPattern("d MMMM", locale).format(by);
        return by.equals(promise.date())
                ? Messages.of("words.agreed", how).strip()
                : Messages.of("words.agreed.by", how, day).replace("  ", " ");
    }

    private static String how(@Nullable Channel channel) {
        return channel == null ? "" : Messages.of("words.how.", channel);
    }

    /// A sentence as a part of another.
    private static String inner(String text) {
        return text.strip().replaceFirst("[.!…]+$", "");
    }
}
