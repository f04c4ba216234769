package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.function.LongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.GiftYear;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.GiftWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;

/// Small gifts to the referrer, with the year's sum against the user's own limit (H6).
final class GiftsPart implements FilePart {
    private final Session session;
    private final BoardViewModel model;
    private final CardFiles files;
    private final Label sum = new Label();
    private final VBox lines = new VBox(6);
    private final Button add = new Button(Messages.of("gift.add"), Icon.ADD.node());
    private final VBox form = new VBox();
    private final VBox node;
    private @Nullable BoardCard card;

    GiftsPart(BoardViewModel model, CardFiles files) {
        this.model = model;
        this.files = files;
        session = model.session();
        sum.setWrapText(true);
        sum.setMinHeight(Label.USE_PREF_SIZE);
        sum.getStyleClass().add("small");
        add.setOnAction(e -> edit(null));
        Fields.when(false, form);
        node = new VBox(8, Fields.heading("gift.title"), sum, lines, add, form);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard shown, boolean other) {
        card = shown;
        if (other) {
            Fields.when(false, form);
            lines.getChildren().clear();
            sum.setText("");
        }
    }

    @Override
    public void show(CardFile file) {
        LocalDate today = session.workspace().today();
        lines.getChildren().setAll(file.gifts().stream().map(this::line).toList());
        GiftYear year = GiftYear.of(
                file.gifts(),
                today.getYear(),
                session.settings().get().followUps().policy().giftLimit());
        sum.getStyleClass().removeAll("late-text", "quiet");
        sum.getStyleClass().add(year.over() ? "late-text" : "quiet");
        sum.setText(GiftWords.of(year, session.locale()));
        Fields.when(!sum.getText().isEmpty(), sum);
    }

    @Override
    public void leave() {
        // A gift is kept by its button only.
    }

    private Node line(Gift gift) {
        BoardWords words = model.words();
        Money cost = gift.cost();
        String what = cost == null
                ? Messages.of("gift.line", words.day(gift.date()), gift.item())
                : Messages.of("gift.line_cost", words.day(gift.date()), gift.item(), words.exact(cost));
        Label label = new Label(gift.reaction().isEmpty() ? what : what + " – " + gift.reaction());
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Hyperlink change = new Hyperlink(Messages.of("gift.change"));
        change.setAccessibleText(Messages.of("gift.change_spoken", gift.item()));
        change.setMinWidth(Hyperlink.USE_PREF_SIZE);
        change.setOnAction(e -> edit(gift));
        HBox row = new HBox(8, label, change);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void edit(@Nullable Gift gift) {
        BoardCard now = card;
        if (now == null) {
            return;
        }
        Gift first = gift == null
                ? new Gift(
                        Long.MAX_VALUE,
                        now.counterpart().id(),
                        now.id(),
                        "?",
                        session.workspace().today(),
                        null,
                        "",
                        "")
                : gift;
        form.getChildren().setAll(new GiftForm(session, first, gift != null, new GiftForm.Answer() {
            @Override
            public void save(LongFunction<Gift> made) {
                write(() -> {
                    if (gift == null) {
                        files.add(made);
                    } else {
                        files.save(made.apply(gift.id()));
                    }
                });
            }

            @Override
            public void delete() {
                write(() -> files.delete(first));
            }

            @Override
            public void close() {
                Fields.when(false, form);
            }
        }));
        Fields.when(true, form);
        form.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void write(Runnable job) {
        Fields.when(false, form);
        session.background()
                .run(
                        () -> {
                            job.run();
                            return true;
                        },
                        done -> {});
    }
}
