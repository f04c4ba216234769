package org.vouchbook.ui;

import java.time.temporal.WeekFields;
import java.util.Locale;
import org.vouchbook.domain.TouchPolicy;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.People;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Ratings;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Timeline;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.Workspace;

/// An open book with all that the screens need of it.
///
/// @param sample whether it is the sample book
public record Session(
        Workspace workspace,
        People people,
        PeopleIndex index,
        Ratings ratings,
        Timeline timeline,
        Referrals referrals,
        Agenda agenda,
        Today today,
        Background background,
        Changes changes,
        SettingsFile settings,
        Locale locale,
        boolean sample) {
    /// Wires the parts of an open book.
    public static Session of(Workspace workspace, Background background, SettingsFile settings, boolean sample) {
        Locale locale = Locale.getDefault();
        // The index follows a change before the screens are told of it.
        var index = new PeopleIndex(workspace, locale, () -> AskRules.of(settings.get(), workspace.tagRhythms()));
        var agenda = new Agenda(workspace, () -> settings.get().followUps().policy(), index);
        return new Session(
                workspace,
                new People(workspace),
                index,
                new Ratings(workspace),
                new Timeline(workspace),
                new Referrals(workspace),
                agenda,
                today(workspace, index, agenda, settings, locale),
                background,
                new Changes(workspace, background),
                settings,
                locale,
                sample);
    }

    /// How often to be in touch with whom, as the user's settings and the book's tags have it now (L10).
    public TouchPolicy touch() {
        return settings.get().touch().policy(workspace.tagRhythms());
    }

    /// The numbers behind ask readiness, as the user's settings and the book's tags have them now.
    public AskRules rules() {
        return AskRules.of(settings.get(), workspace.tagRhythms());
    }

    /// The day in an open book, by the user's own numbers.
    public static Today today(
            Workspace workspace, PeopleIndex index, Agenda agenda, SettingsFile settings, Locale locale) {
        return new Today(
                workspace,
                index,
                agenda,
                () -> settings.get().followUps().policy(),
                () -> settings.get().touch().policy(workspace.tagRhythms()),
                () -> AskRules.of(settings.get(), workspace.tagRhythms()),
                WeekFields.of(locale).getFirstDayOfWeek());
    }
}
