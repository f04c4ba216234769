package org.vouchbook.ui.words;

import java.net.URI;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.ui.FindingList;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Undoing;
import org.vouchbook.ui.kit.Theme;

/// A draft in a window of its own: filled, checked, and from here copied, mailed or told by phone.
final class WordsDialog {
    private static final KeyCombination DONE = KeyCombination.valueOf("Shortcut+Enter");

    private final Session session;
    private final WordsViewModel model;
    private final Predicate<URI> mail;
    private final Undoing undoing;
    private final Stage stage = new Stage();
    private final WordsText text;
    private final WordsButtons buttons;

    /// @param mail opens the user's mail program, and says whether it did; called beside the window
    /// @param undoing takes back what was kept from here
    WordsDialog(Session session, WordsViewModel model, Predicate<URI> mail, Undoing undoing) {
        this.undoing = undoing;
        this.session = session;
        this.model = model;
        this.mail = mail;
        text = new WordsText(model);
        buttons = new WordsButtons(model, this::copy, this::mail, this::done);
    }

    void show(Theme theme, Window owner) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.of("words.title"));
        var fields = new WordsFields(model);
        // Over the text, as the buttons below it must stay free.
        var written = new StackPane(text);
        undoing.over(written);
        var body = new VBox(
                14,
                new WordsHead(model),
                fields,
                written,
                new FindingList(model.findings, text::select, text::fix),
                buttons);
        VBox.setVgrow(written, Priority.ALWAYS);
        body.getStyleClass().addAll("words-dialog", "page-body");
        var root = new BorderPane(body);
        root.getStyleClass().add("page");
        var scene = new Scene(root, 720, Math.min(720, Math.max(560, owner.getHeight() - 60)));
        // A filter: text fields keep Escape to themselves.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, undoing::filter);

        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        fields.focusFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
        } else if (DONE.match(event) && !(model.draft().get() instanceof Draft.Refused)) {
            event.consume();
            done(Way.WRITTEN);
        }
    }

    private void copy() {
        if (model.draft().get() instanceof Draft.Filled filled) {
            put(filled.text());
            buttons.tell(Messages.of("words.copied"));
        }
    }

    /// A long text goes by the clipboard: some systems cut long addresses off.
    private void mail() {
        model.mail(true).ifPresent(whole -> {
            boolean fits = Mailto.fits(whole);
            URI address = fits ? whole : model.mail(false).orElse(whole);
            if (!fits) {
                copy();
            }
            Thread.ofVirtual().start(() -> {
                boolean opened = mail.test(address);
                session.background().deliver(() -> mailed(opened, fits));
            });
        });
    }

    private void mailed(boolean opened, boolean whole) {
        if (!opened) {
            copy();
        }
        buttons.tell(Messages.of(!opened ? "words.no_mail" : whole ? "words.mailed" : "words.mailed.paste"));
    }

    private void done(Way way) {
        stage.close();
        model.done(way);
    }

    private static void put(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
