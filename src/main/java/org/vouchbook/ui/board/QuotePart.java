package org.vouchbook.ui.board;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;

/// The words of an introduction may be worth quoting: they are kept among the testimonials, for ourselves until the
/// referrer was asked (A17).
final class QuotePart extends HBox {
    private final CardEdit edit;
    private final Button keep = new Button(Messages.of("card.quote.keep"));
    private final Label kept = new Label();

    /// @param selected the part of the words that is marked; empty: all of them
    QuotePart(CardEdit edit, CardFiles files, Supplier<String> selected) {
        super(8);
        this.edit = edit;
        setAlignment(Pos.CENTER_LEFT);
        keep.setAccessibleHelp(Messages.of("card.quote.help"));
        keep.getStyleClass().add("small-button");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(e -> keep(files, selected.get()));
        kept.getStyleClass().addAll("quiet", "small");
        kept.setWrapText(true);
        kept.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(keep, kept);
        Fields.when(false, this);
    }

    /// Shows whether something of the words was kept, and how it may be used.
    void show(CardFile file) {
        Referral now = edit.referral();
        String said = now == null ? "" : words(now);
        Fields.when(!said.isEmpty(), this);
        var found = file.interviews().stream()
                .filter(interview -> interview.usable().stream().anyMatch(phrase -> said.contains(Text.line(phrase))))
                .map(Interview::consent)
                .findFirst();
        Fields.when(found.isEmpty(), keep);
        kept.setText(found.map(use -> Messages.of("card.quote.kept", Messages.of("right.use.", use)))
                .orElseGet(() -> Messages.of("card.quote.help")));
    }

    private void keep(CardFiles files, String selected) {
        Referral now = edit.referral();
        if (now != null) {
            String wanted = selected.isBlank() ? words(now) : selected;
            edit.model()
                    .session()
                    .background()
                    .run(
                            () -> {
                                files.keepWords(now, wanted);
                                return true;
                            },
                            done -> {});
        }
    }

    private static String words(Referral referral) {
        Introduction introduction = referral.ladder().introduction();
        return introduction == null || referral.direction() != ReferralDirection.RECEIVED
                ? ""
                : Text.line(introduction.words());
    }
}
