package org.vouchbook.ui.ask;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.FormDialog;
import org.vouchbook.ui.kit.Icon;

/// The right to ask in the panel of a person: the verdict's card, the tab with the records, and the ways from them.
public final class AskPanel {
    private final Session session;
    private final RightViewModel model;
    private final Navigator navigator;
    private final LongConsumer give;
    private final PersonPart.Panel panel;
    private final Prints prints;
    private final VerdictCard card;
    private final RecordsPart records;
    private @Nullable Row wanted;

    /// @param give asks whom to bring to a contact
    /// @param prints what can be printed
    /// @param panel the ways back into the panel
    public AskPanel(Session session, Navigator navigator, LongConsumer give, Prints prints, PersonPart.Panel panel) {
        this.session = session;
        this.give = give;
        this.navigator = navigator;
        this.panel = panel;
        this.prints = prints;
        model = new RightViewModel(session);
        card = new VerdictCard(model, this::go, this::ask);
        records = new RecordsPart(model, this::go, prints);
        model.standpointProperty().subscribe(this::openWanted);
    }

    /// What the panel of a person takes up.
    public PersonPart part() {
        return new PersonPart(
                card.node(),
                model.titleProperty(),
                records.node(),
                model::show,
                this::open,
                () -> go(new Way.Add(RecordKind.REASON)));
    }

    private void open(Row record) {
        boolean ours = Arrays.stream(RecordKind.values()).anyMatch(kind -> kind.holds(record));
        wanted = ours ? record : null;
        openWanted();
    }

    /// Once the person's records are read, who may have come into sight a moment ago.
    private void openWanted() {
        Row record = wanted;
        if (record != null && record.contactId() == contactId()) {
            wanted = null;
            go(new Way.Open(record));
        }
    }

    private void go(Way way) {
        if (contactId() == 0) {
            return; // somebody else is on the way
        }
        switch (way) {
            case Way.Open(Referral referral) -> navigator.openReferral(referral.id());
            case Way.Open open -> form(model.edit(open.record()));
            case Way.Climb climb -> form(model.climb(climb.way(), climb.rung()));
            case Way.Add add when add.kind() == RecordKind.ASK -> ask(Ask.Way.INTRODUCTION);
            case Way.Add add when add.kind() == RecordKind.INTERVIEW -> form(model.add(add.kind()), onPaper());
            case Way.Add add -> form(model.add(add.kind()));
            case Way.Happened happened -> panel.edit().accept(happened.interaction());
            case Way.Elsewhere elsewhere -> {
                switch (elsewhere) {
                    case LOG -> panel.log().run();
                    case RATE -> panel.rate().run();
                    case RECONNECT -> reconnect();
                    case WORDS -> words();
                    case GIVE -> give.accept(contactId());
                }
            }
        }
    }

    private void reconnect() {
        long id = contactId();
        navigator.openWords(
                new WordsRequest(id, DraftPurpose.RECONNECT, _ -> panel.log().run()));
    }

    /// What was written or said is noted with the ask.
    private void words() {
        navigator.openWords(new WordsRequest(
                contactId(),
                DraftPurpose.ASK_INTRODUCTION,
                said -> ask(Ask.Way.INTRODUCTION, said.text(), said.wording())));
    }

    private void form(Form form, Node... above) {
        Row was = form.edited();
        new FormDialog(model.saving(), form, saved -> follow(was, saved)).show(window(), above);
    }

    /// An interview is often held with a pen: the same questions on a sheet (D1).
    private Button onPaper() {
        var print = new Button(Messages.of("interview.sheet.print"), Icon.PRINT.node());
        print.setOnAction(
                _ -> Optional.ofNullable(model.standpointProperty().get()).ifPresent(prints.interview()));
        return print;
    }

    private void ask(Ask.Way way) {
        ask(way, "", "");
    }

    private void ask(Ask.Way way, String words, String wording) {
        if (contactId() == 0) {
            return;
        }
        AskForm ask = model.ask(way);
        ask.said(words, wording);
        new AskDialog(model, ask, navigator, new AskFromElsewhere(session, navigator, window()))
                .show(window(), saved -> follow(null, saved));
    }

    /// After green lights the ask is offered at once (D8). Somebody was named, or an introduction promised: the
    /// referral is written down at once. A deal that was just closed goes on with the talk that plants the
    /// request (E1).
    private void follow(@Nullable Row was, Row saved) {
        boolean green = saved instanceof Interview now && now.green();
        if (green && !(was instanceof Interview before && before.green())) {
            navigator.notice(Messages.of("right.green"));
            card.offerAsk();
        }
        if (saved instanceof Ask ask && ask.brings() && !(was instanceof Ask before && before.brings())) {
            navigator.newReferral(ask.contactId());
        }
        if (was == null && saved instanceof Sale sale && model.justClosed(sale)) {
            form(model.add(RecordKind.PLANTED));
        }
    }

    private long contactId() {
        var at = model.standpointProperty().get();
        return at == null ? 0 : at.contact().id();
    }

    private Window window() {
        Node shown = card.node().getScene() == null ? records.node() : card.node();
        return shown.getScene().getWindow();
    }
}
