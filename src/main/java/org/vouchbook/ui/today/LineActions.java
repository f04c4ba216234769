package org.vouchbook.ui.today;

import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.TodayLine;

/// What can be done with a line, by button, key or menu alike.
final class LineActions {
    private final Session session;
    private final TodayViewModel model;
    private final Navigator navigator;
    private final TodayWays ways;
    private Runnable giveKeyboardBack = () -> {};

    LineActions(Session session, TodayViewModel model, Navigator navigator, TodayWays ways) {
        this.session = session;
        this.model = model;
        this.navigator = navigator;
        this.ways = ways;
    }

    /// Where the keyboard goes when a question has gone.
    void afterwards(Runnable then) {
        giveKeyboardBack = then;
    }

    /// Done, in the way that is usual for it.
    void done(TodayLine line) {
        done(line, Deed.usual(line));
    }

    /// Who is asked is done by noting the ask: what for, and how it went.
    void done(TodayLine line, Deed deed) {
        if (isAsk(line)) {
            ways.asking().ask(line.person().id(), deed.note(), deed.wording());
        } else {
            model.done(line, deed);
        }
    }

    /// Done in the usual way; what was arranged for a need is asked, as it is what one wants to know next year.
    void done(TodayLine line, Node owner) {
        if (line.followUp().kind() == FollowUpKind.ANTICIPATION) {
            questions()
                    .arranged(
                            owner,
                            new LineWords(model.words(), line).title(),
                            what -> done(line, Deed.usual(line).noted(what)));
        } else {
            done(line);
        }
    }

    /// Whether it is an ask and not a duty.
    static boolean isAsk(TodayLine line) {
        return line.section() == TodayLine.Section.ASK;
    }

    /// The record it stands on: the referral's card, or the person.
    void open(TodayLine line) {
        if (line.cause() instanceof TodayLine.Cause.OfReferral(var duty)) {
            navigator.openReferral(duty.referral().id());
        } else {
            navigator.openPerson(line.person().id());
        }
    }

    /// The record behind one of its facts.
    void follow(TodayLine line, Said fact) {
        Row record = fact.record() == null ? line.person() : fact.record();
        if (fact.planted()) {
            session.background()
                    .run(
                            () -> new Earning(session.workspace())
                                    .of(line.person().id())
                                    .planted(),
                            planted -> navigator.openRecord(planted.stream()
                                    .filter(PlantedRequest::planted)
                                    .findFirst()
                                    .<Row>map(p -> p)
                                    .orElse(record)));
        } else {
            navigator.openRecord(record);
        }
    }

    void openPerson(TodayLine line) {
        navigator.openPerson(line.person().id());
    }

    /// Words for it; where they are sent or said, it is done.
    void words(TodayLine line) {
        if (!line.followUp().kind().hasWords()) {
            return;
        }
        DraftPurpose purpose = DraftPurpose.of(line.followUp().kind());
        boolean ofPerson = purpose.family() == DraftPurpose.Family.PERSON;
        long about = ofPerson ? line.person().id() : line.key().subjectId();
        navigator.openWords(new WordsRequest(about, purpose, said -> said(line, purpose, said)));
    }

    private void said(TodayLine line, DraftPurpose purpose, WordsRequest.Said said) {
        // Other words than those that were due leave it open.
        if (said.purpose() == purpose) {
            done(line, Deed.said(said.way(), said.text(), said.wording()));
        }
    }

    /// The person's numbers: to call, and to copy.
    void call(TodayLine line, Node owner) {
        var menu = new ContextMenu();
        for (ContactPoint phone : line.person().phones()) {
            var call = new MenuItem(Messages.of("today.call", phone.value()));
            call.setOnAction(_ ->
                    ways.outside().accept(URI.create("tel:" + phone.value().replaceAll("[^0-9+]", ""))));
            var copy = new MenuItem(Messages.of("today.copy", phone.value()));
            copy.setOnAction(_ -> copy(phone.value()));
            menu.getItems().addAll(call, copy);
        }
        if (menu.getItems().isEmpty()) {
            navigator.notice(Messages.of("today.no_phone", line.person().displayName()));
        } else {
            menu.show(owner, Side.BOTTOM, 0, 2);
        }
    }

    /// Done with a gift.
    void gift(TodayLine line, Node owner) {
        if (isAsk(line)) {
            return;
        }
        String title = Messages.of("today.ask.gift_title", line.person().displayName());
        Currency currency = Currency.getInstance(session.settings().get().currency());
        session.background()
                .run(
                        () -> session.agenda().giftYear(line.person().id()),
                        year -> questions().gift(owner, title, currency, year, gift -> done(line, Deed.given(gift))));
    }

    /// Done on an earlier day.
    void doneOn(TodayLine line, Node owner) {
        LocalDate today = session.workspace().today();
        questions()
                .day(
                        owner,
                        Messages.of("today.ask.done_on"),
                        today.minusDays(1),
                        day -> !day.isAfter(today),
                        Messages.of("today.ask.future"),
                        day -> done(line, Deed.usual(line).on(day)));
    }

    void snooze(TodayLine line, LocalDate until) {
        model.snooze(line, until);
    }

    /// Put off to a day of choice.
    void snoozeTo(TodayLine line, Node owner) {
        LocalDate today = session.workspace().today();
        questions()
                .day(
                        owner,
                        Messages.of("today.ask.snooze"),
                        today.plusDays(2),
                        day -> day.isAfter(today),
                        Messages.of("today.ask.past"),
                        day -> model.snooze(line, day));
    }

    /// Left out with a reason; a thanks is not, and hears why.
    void dismiss(TodayLine line, Node owner) {
        if (line.followUp().kind().isMandatory()) {
            navigator.notice(Messages.of("today.mandatory"));
        } else {
            questions()
                    .reason(
                            owner,
                            new LineWords(model.words(), line).title(),
                            reason -> model.dismiss(line, reason, _ -> {}));
        }
    }

    TodayViewModel model() {
        return model;
    }

    private Questions questions() {
        return new Questions(model.words(), giveKeyboardBack);
    }

    private void copy(String number) {
        var content = new ClipboardContent();
        content.putString(number);
        Clipboard.getSystemClipboard().setContent(content);
        navigator.notice(Messages.of("today.copied", number));
    }
}
