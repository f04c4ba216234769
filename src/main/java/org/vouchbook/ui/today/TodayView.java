package org.vouchbook.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.workspace.TodayPicture;

/// The Today page: the lines, and beside them the quarter's report card and the long silent.
final class TodayView extends VBox {
    private static final double SIDE = 366;
    private static final double NARROW_SIDE = 316;
    private static final double ROOMY = 1100;

    private final TodayViewModel model;
    private final TodayHeader header;
    private final TodayList list;
    private final CardPane card = new CardPane();
    private final ReconnectPane reconnect;
    private final GatheringsPane gatherings;
    private final Label next = new Label();
    private final StackPane main = new StackPane();
    private final EmptyState empty;
    private final HBox body = new HBox(16);
    private final Legend legend;
    private final StackPane whole = new StackPane(body);
    private final Node firstStart;
    private boolean waiting;

    TodayView(TodayViewModel model, TodayHeader header, LineActions actions, Navigator navigator, Node firstStart) {
        this.model = model;
        this.header = header;
        this.firstStart = firstStart;
        list = new TodayList(model, actions);
        legend = new Legend(model);
        reconnect = new ReconnectPane(navigator::openPerson);
        gatherings = new GatheringsPane(navigator);
        empty = empty(navigator);
        getStyleClass().addAll("page", "today-page");
        getChildren().addAll(header, whole);
        VBox.setVgrow(whole, Priority.ALWAYS);
        body();
        model.picture().subscribe(this::show);
    }

    /// The lines, where there are any; while they are still being read they get the keyboard when they come.
    Node firstFocus() {
        waiting = model.picture().get() == null;
        if (whole.getChildren().contains(firstStart)) {
            return firstStart;
        }
        return model.lines().isEmpty() ? header.log() : list;
    }

    private void body() {
        var left = new VBox(main, legend);
        VBox.setVgrow(main, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var side = new PlainScroll(new VBox(14, card, gatherings, reconnect));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("today-side");
        body.getStyleClass().add("today-body");
        body.getChildren().addAll(left, side);
        body.widthProperty().subscribe(width -> {
            double wanted = width.doubleValue() < ROOMY ? NARROW_SIDE : SIDE;
            side.setMinWidth(wanted);
            side.setPrefWidth(wanted);
            side.setMaxWidth(wanted);
        });
    }

    private void show(@Nullable TodayPicture picture) {
        if (picture == null) {
            return;
        }
        TodayWords words = model.words();
        header.show(picture, words);
        card.show(picture, words);
        card.setVisible(picture.counted());
        gatherings.show(picture, words);
        reconnect.show(picture, words);
        boolean nobody = model.nobody();
        whole.getChildren().setAll(nobody ? firstStart : body);
        boolean free = picture.parts().isEmpty();
        legend.setVisible(!free);
        if (free) {
            empty.say(Messages.of(picture.vouched() ? "today.empty" : "today.empty.no_referral"));
            next.setText(picture.next()
                    .map(line -> Messages.of(
                            "today.empty.next",
                            new LineWords(words, line).title(),
                            words.when(words.day(line.followUp().from()))))
                    .orElse(Messages.of("today.empty.nothing_next")));
        }
        Node wanted = free ? empty : list;
        if (!main.getChildren().contains(wanted)) {
            boolean had = list.isFocused() || empty.isFocused();
            main.getChildren().setAll(wanted);
            if (had) {
                firstFocus().requestFocus();
            }
        }
        if (waiting) {
            firstFocus().requestFocus();
        }
    }

    private EmptyState empty(Navigator navigator) {
        var add = new Button(Messages.of("today.new_referral"));
        add.setOnAction(_ -> navigator.newReferral(null));
        next.getStyleClass().addAll("quiet");
        next.setWrapText(true);
        var state = new EmptyState(Icon.TODAY, Messages.of("today.empty"), add);
        state.getChildren().add(2, next);
        return state;
    }
}
