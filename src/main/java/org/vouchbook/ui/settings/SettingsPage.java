package org.vouchbook.ui.settings;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Settings.Appearance;
import org.vouchbook.workspace.Settings.PaperChoice;
import org.vouchbook.workspace.SettingsFile;

/// Appearance, currency, paper, and where the book lies. Every choice holds at once.
public final class SettingsPage implements Page {
    private final BorderPane content = new BorderPane();
    private final ComboBox<Appearance> appearance;
    private final TagRhythmPart tags;

    /// @param onSample opens the sample book, or leaves and deletes it
    /// @param backups stands below; the sample book has none
    public SettingsPage(
            Session session,
            Path book,
            Consumer<Appearance> onAppearance,
            Runnable onSample,
            PasswordActions passwords,
            @Nullable BackupPart backups) {
        SettingsFile settings = session.settings();
        Settings now = settings.get();
        tags = new TagRhythmPart(session);
        appearance = choice(
                List.of(Appearance.values()), now.appearance(), a -> Messages.of("settings.appearance.", a), chosen -> {
                    settings.change(s -> s.withAppearance(chosen));
                    onAppearance.accept(chosen);
                });
        var currency = choice(
                currencies(), now.currency(), SettingsPage::currencyName, c -> settings.change(s -> s.withCurrency(c)));
        var paper = choice(
                List.of(PaperChoice.values()),
                now.paper(),
                p -> Messages.of("settings.paper.", p),
                p -> settings.change(s -> s.withPaper(p)));
        var place = new TextField(book.toString());
        place.setEditable(false);
        var samples = new Button(Messages.of(session.sample() ? "settings.sample.leave" : "settings.sample.open"));
        samples.setOnAction(_ -> onSample.run());

        var form = new GridPane();
        form.getStyleClass().add("form");
        form.setHgap(16);
        form.setVgap(14);
        form.getColumnConstraints().addAll(new ColumnConstraints(190), new ColumnConstraints(420));
        row(form, "settings.appearance", appearance);
        row(form, "settings.currency", currency);
        row(form, "settings.paper", paper);
        row(form, "settings.book", place);
        row(form, "settings.sample", samples);
        if (!session.sample()) {
            section(form, "settings.password", new PasswordPart(settings, session.background(), passwords).node());
        }
        var panel = new VBox(form);
        panel.getStyleClass().add("panel");
        panel.setMaxWidth(700);
        panel.setMaxHeight(VBox.USE_PREF_SIZE);
        var limits = new LimitsPanel(settings);
        limits.setMaxWidth(700);
        var asks = new AskLimitsPanel(settings, session.locale());
        asks.setMaxWidth(700);
        var body = new VBox(
                16,
                panel,
                new ProfilePart(settings),
                new ProgrammePart(session),
                limits,
                tags,
                asks,
                new GiftLimitPart(settings, session.locale()));
        if (backups != null) {
            body.getChildren().add(backups);
        }
        body.getStyleClass().add("page-body");
        var scroll = new PlainScroll(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);

        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var header = new HBox(title);
        header.getStyleClass().add("page-header");
        content.getStyleClass().add("page");
        content.setTop(header);
        content.setCenter(scroll);
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String title() {
        return Messages.of("settings.title");
    }

    @Override
    public Parent content() {
        return content;
    }

    /// A number that cannot be read stays typed, and so does the page.
    @Override
    public boolean mayGo() {
        return !tags.isTyped()
                && content.lookupAll(".form-error").stream()
                        .allMatch(problem -> problem instanceof Label label
                                && label.getText().isEmpty());
    }

    @Override
    public Node firstFocus() {
        return appearance;
    }

    @Override
    public void search() {
        appearance.requestFocus();
    }

    private static void row(GridPane form, String key, Control control) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setMaxWidth(control instanceof Button ? Button.USE_PREF_SIZE : Double.MAX_VALUE);
        form.addRow(form.getRowCount(), label, control);
    }

    private static void section(GridPane form, String key, Node part) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        GridPane.setValignment(label, VPos.TOP);
        form.addRow(form.getRowCount(), label, part);
    }

    private static <T> ComboBox<T> choice(List<T> all, T chosen, Function<T, String> words, Consumer<T> onChoice) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(Naming.of(words));
        box.setValue(chosen);
        box.setOnAction(_ -> onChoice.accept(box.getValue()));
        return box;
    }

    private static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    private static String currencyName(String code) {
        return code + " – " + Currency.getInstance(code).getDisplayName(Locale.getDefault());
    }
}
