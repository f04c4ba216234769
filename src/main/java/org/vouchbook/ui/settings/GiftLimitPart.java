package org.vouchbook.ui.settings;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.workspace.FollowUpLimits;
import org.vouchbook.workspace.SettingsFile;

/// What the user wants to give one person a year at most (H6). What cannot be read stays typed, with a sentence.
final class GiftLimitPart extends VBox {
    private final SettingsFile settings;
    private final Locale locale;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    GiftLimitPart(SettingsFile settings, Locale locale) {
        super(6);
        this.settings = settings;
        this.locale = locale;
        getStyleClass().add("panel");
        setMaxWidth(700);
        var title = new Label(Messages.of("settings.gifts"));
        title.getStyleClass().add("section-title");
        var label = new Label(Messages.of("settings.gifts.limit"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setPromptText(Messages.of("settings.gifts.none"));
        field.setMaxWidth(200);
        show();
        var hint = new Label(Messages.of("settings.gifts.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(title, label, field, problem, hint);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show();
            problem.setText("");
            event.consume();
        }
    }

    private void show() {
        Money limit = settings.get().followUps().policy().giftLimit();
        field.setText(
                limit == null
                        ? ""
                        : limit.amount().stripTrailingZeros().toPlainString() + " "
                                + limit.currency().getCurrencyCode());
    }

    private void take() {
        Currency usual = Currency.getInstance(settings.get().currency());
        Optional<Money> typed = MoneyInput.parse(field.getText(), usual, locale);
        boolean none = field.getText().isBlank();
        problem.setText(none || typed.isPresent() ? "" : Messages.of("settings.gifts.wrong"));
        field.setAccessibleHelp(problem.getText());
        if (none || typed.isPresent()) {
            keep(typed.orElse(null));
        }
    }

    private void keep(@Nullable Money limit) {
        settings.change(
                s -> s.withFollowUps(FollowUpLimits.of(s.followUps().policy().withGiftLimit(limit))));
        show();
    }
}
