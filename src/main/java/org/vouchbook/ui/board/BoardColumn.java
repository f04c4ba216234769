package org.vouchbook.ui.board;

import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;

/// One column: its head and a virtualised list of its cards.
final class BoardColumn extends VBox {
    static final double MIN_WIDTH = 188;
    /// So many letters stand in one line.
    private static final int ROOM = 26;
    static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");
    private final Stage stage;
    private final ListView<BoardCard> list = new ListView<>();
    private final Label subTitle = label("sub-title");
    private final Label count = label("count");
    private final Label sums = label("count");
    private final Hyperlink earlier = link();
    private final Hyperlink putAway = link();
    private final Supplier<BoardWords> words;
    private String sum = "";

    BoardColumn(Stage stage, Supplier<BoardWords> words, LongConsumer open, CardActions actions, MailDrop mails) {
        this.stage = stage;
        this.words = words;
        getStyleClass().addAll("board-column", "stage-" + stage.name().toLowerCase(Locale.ROOT));
        setMinWidth(MIN_WIDTH);
        setPrefWidth(MIN_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setFixedCellSize(CardFace.HEIGHT + 10);
        list.setCellFactory(view -> new CardCell(words, actions, mails));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            BoardCard selected = selected();
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && selected != null) {
                open.accept(selected.id());
            }
        });
        getChildren().addAll(head(), list, earlier, putAway);
    }

    Stage stage() {
        return stage;
    }

    ListView<BoardCard> list() {
        return list;
    }

    /// The link below the wins of this year.
    Hyperlink earlier() {
        return earlier;
    }

    @Nullable
    BoardCard selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Shows other cards; the selected one stays selected where it is still there.
    void show(ColumnPicture picture, ReferralDirection direction) {
        boolean tall = stage == Stage.INTRODUCED && picture.cards().stream().anyMatch(CardFace::waits);
        list.setFixedCellSize(CardFace.HEIGHT + (tall ? CardFace.BUTTONS : 0) + 10);
        BoardCard before = selected();
        int place = list.getSelectionModel().getSelectedIndex();
        list.setItems(FXCollections.observableList(picture.cards()));
        sum = words.get().sums(picture.sums());
        if (before != null) {
            int now = picture.indexOf(before.id());
            select(now >= 0 ? now : Math.min(place, picture.cards().size() - 1));
        }
        subTitle.setText(Messages.of(direction == ReferralDirection.RECEIVED ? "board.sub." : "board.given.", stage));
    }

    /// Whether the number of the cards and their sum find room beside the title.
    boolean hasRoom() {
        return Messages.of("stage.", stage).length() + numberAndSum().length() <= ROOM;
    }

    /// Says how many there are and what they are worth.
    ///
    /// @param beside the title, or below it
    void count(boolean beside) {
        count.setText(beside ? numberAndSum() : number());
        sums.setText(sum);
        sums.setVisible(!beside && !sum.isEmpty());
        sums.setManaged(sums.isVisible());
        list.setAccessibleText(Messages.of(
                "board.column.spoken",
                Messages.of("stage.", stage),
                list.getItems().size(),
                sum));
    }

    private String numberAndSum() {
        return sum.isEmpty() ? number() : number() + " · " + sum;
    }

    private String number() {
        return Messages.of("window.count", list.getItems().size());
    }

    /// Offers the wins of earlier years, or to fold them away.
    void showEarlier(int folded, boolean shown) {
        earlier.setText(shown ? Messages.of("board.earlier.hide") : Messages.of("board.earlier", folded));
        earlier.setVisible(shown || folded > 0);
        earlier.setManaged(earlier.isVisible());
        if (shown) {
            subTitle.setText(Messages.of("board.earlier.all"));
        }
    }

    /// The link to the cards that were put away.
    Hyperlink putAway() {
        return putAway;
    }

    /// Offers the cards that were put away, or to hide them again.
    void showPutAway(int hidden, boolean shown) {
        boolean any = hidden > 0
                || (shown
                        && list.getItems().stream()
                                .anyMatch(card -> card.referral().archived() != null));
        putAway.setText(shown ? Messages.of("board.put_away.hide") : Messages.of("board.put_away", hidden));
        putAway.setVisible(any);
        putAway.setManaged(any);
    }

    /// Selects and focuses a card, scrolled into view. False: it is not here.
    boolean reveal(long id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id() == id) {
                select(i);
                if (!ListPlaces.isWhollyVisible(list, i)) {
                    list.scrollTo(i);
                }
                list.requestFocus();
                return true;
            }
        }
        return false;
    }

    /// The place in which a card is seen now; none when it is out of sight.
    @Nullable
    Node face(long id) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof CardCell cell
                        && cell.isVisible()
                        && cell.getItem() != null
                        && cell.getItem().id() == id)
                .findFirst()
                .orElse(null);
    }

    void setDropTarget(boolean target) {
        pseudoClassStateChanged(DROP_TARGET, target);
    }

    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
    }

    private VBox head() {
        Label title = label("title");
        title.setText(Messages.of("stage.", stage));
        title.setMinWidth(USE_PREF_SIZE);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(count, Priority.ALWAYS);
        sums.setWrapText(true);
        sums.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(1, new HBox(6, title, count), subTitle, sums);
        head.getStyleClass().add("head");
        return head;
    }

    private static Hyperlink link() {
        var link = new Hyperlink();
        link.getStyleClass().add("small");
        link.setManaged(false);
        link.setVisible(false);
        return link;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
