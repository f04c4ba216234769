package org.vouchbook.ui.today;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.ui.EventHits;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.SearchField;
import org.vouchbook.workspace.TodayPicture;

/// The day, how much it holds, a way to anybody, a conversation to log, a new referral.
final class TodayHeader extends HBox {
    private static final double ROOMY = 1000;

    private final Label title = new Label();
    private final Label count = new Label();
    private final SearchField search =
            new SearchField(Messages.of("today.search"), KeyCombination.valueOf("Shortcut+K"));
    private final Button log = new Button();
    private @Nullable TodayPicture shown;

    TodayHeader(Session session, TodayViewModel model, Navigator navigator, TodayWays ways, Runnable calendar) {
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("page-count");
        count.setMinWidth(0); // the rest of the head is needed more
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setMinWidth(110);
        log.setAccessibleText(Messages.of("today.log"));
        var events = new EventHits(session);
        search.focusedProperty().subscribe(focused -> {
            if (focused) {
                events.begin();
            }
        });
        PeopleSuggestions.over(
                search,
                session.index(),
                contact -> {
                    search.clear();
                    navigator.openPerson(contact.id());
                },
                () -> events.fitting(search.getText()).stream()
                        .map(event -> found(event, model, navigator))
                        .toList());
        log.setMinWidth(USE_PREF_SIZE);
        log.setOnAction(_ -> ways.log().run());
        var add = new Button(Messages.of("today.new_referral"));
        add.getStyleClass().add("accent");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> navigator.newReferral(null));
        getChildren().addAll(title, count, gap, search, menu(model, navigator, calendar), log, add);
        title.setText(model.words().title());
        widthProperty().subscribe(width -> {
            log.setText(Messages.of(width.doubleValue() < ROOMY ? "today.log_short" : "today.log"));
            count();
        });
    }

    private PeopleSuggestions.Other found(GuestEvent event, TodayViewModel model, Navigator navigator) {
        String day = model.words().choice(event.date());
        String words = Messages.of("events.chip_spoken", Messages.of("events.found", event.name(), day));
        return new PeopleSuggestions.Other(words, () -> {
            search.clear();
            navigator.openEvents(event.id());
        });
    }

    TextField search() {
        return search;
    }

    Button log() {
        return log;
    }

    void show(TodayPicture picture, TodayWords words) {
        title.setText(words.title());
        shown = picture;
        count();
    }

    /// In a small window the numbers are needed more than the sentence.
    private void count() {
        TodayPicture now = shown;
        if (now != null && now.counted()) {
            boolean small = getWidth() < ROOMY;
            count.setMinWidth(small ? USE_PREF_SIZE : 0);
            String due = Messages.of(small ? "today.count_short" : "today.count", now.count());
            count.setText(now.untouched() == 0 ? due : Messages.of("today.count_untouched", due, now.untouched()));
        }
    }

    private static MenuButton menu(TodayViewModel model, Navigator navigator, Runnable calendar) {
        var calls = new MenuItem(Messages.of("figures.menu.calls"));
        calls.setOnAction(_ -> navigator.openFigures(FigureKind.CALLS));
        var save = new MenuItem(Messages.of("today.calendar"));
        save.setOnAction(_ -> calendar.run());
        var menu = new MenuButton("", Icon.MORE.node(), calls, save);
        menu.setAccessibleText(Messages.of("today.menu"));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.disableProperty().bind(model.picture().isNull());
        return menu;
    }
}
