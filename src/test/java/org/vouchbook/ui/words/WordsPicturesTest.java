package org.vouchbook.ui.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Referral;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.ui.kit.Theme;

/// Pictures of drafts in `target/words`: complete, with parts to fill in, refused, pointed at.
class WordsPicturesTest extends FxTest {
    private static final Path OUT = Path.of("target/words");

    @TempDir
    Path folder;

    @Test
    void lightAndDark() throws Exception {
        try (var book = new WordsBook(folder, new InlineBackground())) {
            Stage owner = show(1000, 780, () -> new StackPane(new Label("behind")));
            for (Theme.Appearance appearance : List.of(Theme.Appearance.LIGHT, Theme.Appearance.DARK)) {
                Words words = fx(() -> new Words(book.session, new Theme(appearance), _ -> true));
                String name = appearance.name().toLowerCase(Locale.ROOT);
                Referral named = book.promised;
                draw(
                        words,
                        owner,
                        book,
                        named,
                        DraftPurpose.THANK_CONVERSATION,
                        "The cake was superb.",
                        name + "-ready");
                draw(words, owner, book, named, DraftPurpose.FORWARDABLE, "", name + "-parts");
                draw(words, owner, book, named, DraftPurpose.FIRST_CONTACT, "Marta says hello.", name + "-refused");
                draw(
                        words,
                        owner,
                        book,
                        book.introduced,
                        DraftPurpose.FIRST_CONTACT,
                        "Sorry to bother you, but we have a special offer. Would you like a demo?",
                        name + "-findings");
            }
        }
    }

    private void draw(
            Words words, Stage owner, WordsBook book, Referral referral, DraftPurpose purpose, String line, String name)
            throws Exception {
        fx(() -> {
            words.open(owner, book.request(referral, purpose));
            return true;
        });
        fx(() -> {
            ((TextInputControl) named("One line only you could write")).setText(line);
            return true;
        });
        settle();
        Scene scene = fx(() -> Window.getWindows().getLast().getScene());
        shot(scene, OUT.resolve(name + ".png"));
        fx(() -> {
            scene.getWindow().hide();
            return true;
        });
    }
}
