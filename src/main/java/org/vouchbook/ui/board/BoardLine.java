package org.vouchbook.ui.board;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.DryingSource;
import org.vouchbook.domain.Part;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Repeats;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.ChipButton;
import org.vouchbook.ui.kit.Tone;

/// The quiet line below the header: how far all have come, who waits, and received or given.
final class BoardLine extends VBox {
    /// Below this many decided a share says nothing.
    private static final int ENOUGH = 10;
    private static final int MOST_NAMED = 8;
    private final BoardViewModel model;
    private final Label funnel = new Label();
    private final Tooltip whole = new Tooltip();
    private final Chip introductions = chip(Tone.SUCCESS);
    private final Chip names = chip(Tone.NEUTRAL);
    private final Chip again = chip(Tone.NEUTRAL);
    private final ChipButton drying;
    private final Chip untouched = chip(Tone.DANGER);
    private final HBox row;
    private final HBox directions;
    private final HBox chips;

    BoardLine(BoardViewModel model, Navigator navigator) {
        super(6);
        getStyleClass().add("board-line");
        funnel.getStyleClass().add("quiet");
        funnel.setMaxWidth(Double.MAX_VALUE);
        funnel.setMinWidth(0);
        funnel.setTooltip(whole);
        HBox.setHgrow(funnel, Priority.ALWAYS);
        directions = new DirectionChoice(model.direction);
        row = new HBox(8, funnel, directions);
        row.setAlignment(Pos.CENTER_LEFT);
        drying = new ChipButton(Tone.WARNING, () -> navigator.openFigures(FigureKind.REFERRERS));
        drying.getStyleClass().add("drying");
        drying.setTooltip(new Tooltip());
        Fields.when(false, drying);
        chips = new HBox(8, introductions, names, again, drying, untouched);
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        widthProperty().subscribe(this::place);
        this.model = model;
        model.picture().addListener((p, was, is) -> show(is, model.direction.get()));
    }

    private void show(BoardPicture picture, ReferralDirection direction) {
        Funnel f = picture.funnel();
        boolean received = direction == ReferralDirection.RECEIVED && f.named() > 0;
        funnel.setText(received ? words(f) : "");
        whole.setText(funnel.getText());
        share(
                introductions,
                "board.share.introductions",
                "board.few.introductions",
                f.wonIntroduced(),
                f.decidedIntroduced(),
                received);
        share(names, "board.share.names", "board.few.names", f.wonNames(), f.decidedNames(), received);
        again(picture.repeats(), received);
        drying(picture.drying(), received);
        Fields.when(received, untouched, chips);
        boolean late = f.waiting() > 0;
        String words = late
                ? Messages.of("board.untouched.waiting", f.untouched(), f.waiting())
                : Messages.of("board.untouched", f.untouched());
        untouched.show(words, late ? Tone.DANGER : f.untouched() > 0 ? Tone.WARNING : Tone.SUCCESS);
        untouched.getTooltip().setText(Messages.of("board.untouched.tip"));
        place();
    }

    private static String words(Funnel f) {
        String from = Messages.of("board.funnel", f.named(), f.introduced(), f.contacted(), f.wonIntroduced());
        return f.asked() == 0 ? from : Messages.of("board.funnel.asked", f.asked(), from);
    }

    /// Where they do not fit beside the funnel, the chips have a row of their own.
    private void place() {
        if (getScene() == null) {
            return;
        }
        applyCss();
        double wanted = funnel.prefWidth(-1) + chips.prefWidth(-1) + directions.prefWidth(-1) + 2 * row.getSpacing();
        boolean roomy = wanted <= getWidth() - snappedLeftInset() - snappedRightInset();
        boolean beside = row.getChildren().contains(chips);
        if (roomy && !beside) {
            getChildren().remove(chips);
            row.getChildren().add(1, chips);
        } else if (!roomy && !getChildren().contains(chips)) {
            row.getChildren().remove(chips);
            getChildren().add(chips);
        }
    }

    /// Those who heard all thanks beside those who did not (H7).
    private void again(Repeats repeats, boolean received) {
        Part thanked = repeats.thanked();
        Part missed = repeats.missed();
        Fields.when(received && thanked.of() + missed.of() > 0, again);
        again.setText(
                missed.of() == 0
                        ? Messages.of("board.again.thanked", part(thanked))
                        : thanked.of() == 0
                                ? Messages.of("board.again.missed", part(missed))
                                : Messages.of("board.again.both", part(thanked), part(missed)));
        again.getTooltip()
                .setText(Messages.of("board.again.tip", thanked.count(), thanked.of(), missed.count(), missed.of()));
        again.setAccessibleText(again.getTooltip().getText());
    }

    /// Who was let down and brings nobody any more (G6).
    private void drying(List<DryingSource> sources, boolean received) {
        Fields.when(received && !sources.isEmpty(), drying);
        drying.setText(Messages.of("board.drying", sources.size()));
        drying.getTooltip()
                .setText(sources.stream().limit(MOST_NAMED).map(this::drying).collect(Collectors.joining("\n")));
        drying.setAccessibleText(drying.getText() + ". " + drying.getTooltip().getText());
    }

    private String drying(DryingSource source) {
        BoardCard last = model.card(source.neglected().id());
        return Messages.of(
                "board.drying.tip",
                last == null ? "" : last.counterpart().displayName(),
                source.brought(),
                model.words().day(source.neglected().date()));
    }

    private static String part(Part part) {
        return part.enough()
                ? Messages.of("board.again.share", Math.round(100 * part.share()))
                : Messages.of("board.again.few", part.count(), part.of());
    }

    /// A share only of enough, and never without its two numbers (A5).
    private static void share(Chip chip, String key, String few, int won, int decided, boolean received) {
        Fields.when(received && decided > 0, chip);
        if (decided > 0) {
            boolean enough = decided >= ENOUGH;
            chip.setText(enough ? Messages.of(key, Math.round(100.0 * won / decided)) : Messages.of(few, won, decided));
            Tooltip tip = chip.getTooltip();
            tip.setText(Messages.of("board.share.tip", won, decided));
            chip.setAccessibleText(chip.getText() + ", " + tip.getText());
        }
    }

    private static Chip chip(Tone tone) {
        Chip chip = new Chip("", tone);
        chip.setTooltip(new Tooltip());
        Fields.when(false, chip);
        return chip;
    }
}
