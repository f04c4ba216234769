package org.vouchbook.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vouchbook.workspace.Mended;

/// Says over every page what opening the book had to mend, until it was read.
final class MendedBanner extends HBox {
    MendedBanner(Mended mended) {
        super(12);
        getStyleClass().add("sample-banner");
        setId("mended");
        var words = new Label(sentence(mended));
        words.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var read = new Button(Messages.of("mended.read"));
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(_ -> {
            setVisible(false);
            setManaged(false);
        });
        getChildren().setAll(words, space, read);
    }

    static String sentence(Mended mended) {
        if (!mended.rebuilt()) {
            return Messages.of("mended.changes", mended.missing());
        }
        if (mended.before() < 0) {
            return Messages.of("mended.rebuilt.unknown", mended.after());
        }
        return mended.whole()
                ? Messages.of("mended.rebuilt.whole", mended.after())
                : Messages.of("mended.rebuilt.partly", mended.before(), mended.after(), mended.missing());
    }
}
