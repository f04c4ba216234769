package org.vouchbook.ui.person;

import java.util.List;
import java.util.function.Consumer;
import org.vouchbook.domain.Idea;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPart;

/// From an idea to the record that it comes from.
///
/// @param contactId whose panel it is
/// @param edit opens the form of something that happened with them
/// @param fact brings one of their facts to the keyboard
/// @param referrals shows their referrals
/// @param parts what other screens keep of them
record IdeaWays(
        long contactId,
        Navigator navigator,
        Consumer<Interaction> edit,
        Consumer<Fact> fact,
        Runnable referrals,
        List<PersonPart> parts) {
    void open(Idea idea) {
        switch (idea.source()) {
            case LIKES -> fact.accept(Fact.LIKES);
            case BIRTHDAY -> fact.accept(Fact.BIRTHDAY);
            case INTRODUCED -> referrals.run();
            case QUESTION, STORY, ADVICE -> navigator.openLibrary();
            case WISH, NEED, COUNSEL, INSIGHT, REVIEW -> {
                Row record = idea.record();
                if (record != null) {
                    open(record);
                }
            }
        }
    }

    /// What was told to somebody else stands with them.
    private void open(Row record) {
        switch (record) {
            case Referral referral -> navigator.openReferral(referral.id());
            case Interaction own when own.contactId() == contactId -> edit.accept(own);
            case Interaction theirs -> navigator.openPerson(theirs.contactId());
            default -> parts.forEach(part -> part.open().accept(record));
        }
    }
}
