package org.vouchbook.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The icons in use, by what they mean.
public enum Icon {
    TODAY(Feather.SUN),
    CLIENTS(Feather.USERS),
    REFERRALS(Feather.SHARE_2),
    NETWORK(Feather.GIT_MERGE),
    REPORTS(Feather.BAR_CHART_2),
    PLAYBOOK(Feather.BOOK_OPEN),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    ADD(Feather.PLUS),
    REMOVE(Feather.X),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    ARCHIVE(Feather.ARCHIVE),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    PRINT(Feather.PRINTER),
    FILE(Feather.FILE_TEXT),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    PREVIOUS(Feather.CHEVRON_UP),
    NEXT(Feather.CHEVRON_DOWN),
    MORE(Feather.MORE_HORIZONTAL),
    DONE(Feather.CHECK),
    COPY(Feather.COPY),
    WARNING(Feather.ALERT_TRIANGLE),
    INFO(Feather.INFO),
    CALL(Feather.PHONE),
    MAIL(Feather.MAIL),
    PLACE(Feather.MAP_PIN),
    BIRTHDAY(Feather.GIFT),
    DATE(Feather.CALENDAR),
    TAG(Feather.TAG),
    THANKED(Feather.HEART),
    FILTER(Feather.FILTER),
    COLUMNS(Feather.COLUMNS),
    LOCK(Feather.LOCK);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new node of it; letters, size and colour are the style sheet's. The library's own node writes them into a
    /// style of its own, which the toolkit would have to read for each icon.
    public Text node() {
        var node = new Text(Character.toString(glyph.getCode()));
        node.getStyleClass().add("ikonli-font-icon");
        return node;
    }
}
