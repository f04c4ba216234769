package org.vouchbook.ui.board;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Board;

/// The Referrals page: the board, and the form for a new referral, which any page may ask for.
public final class BoardPage implements Page {
    private final BoardViewModel model;
    private final NewReferralModel draft;
    private final BoardView view;
    private final Navigator navigator;
    private boolean asked;

    /// @param csv saves what is seen as a spreadsheet file
    /// @param pdf prints what is seen
    /// @param sheet prints a card's call sheet
    /// @param mail asks for a saved e-mail
    public BoardPage(
            Session session,
            Navigator navigator,
            Consumer<BoardExtract> csv,
            Consumer<BoardExtract> pdf,
            Consumer<Board.Card> sheet,
            Supplier<Optional<File>> mail) {
        this.navigator = navigator;
        model = new BoardViewModel(session);
        draft = new NewReferralModel(session);
        view = new BoardView(model, navigator, csv, pdf, sheet, mail, () -> navigator.newReferral(null));
        view.addEventHandler(KeyEvent.KEY_TYPED, this::key);
        model.load();
    }

    @Override
    public String id() {
        return "board";
    }

    @Override
    public String title() {
        return Messages.of("board.title");
    }

    @Override
    public Parent content() {
        return view;
    }

    @Override
    public Node firstFocus() {
        return view.firstFocus();
    }

    @Override
    public void search() {
        view.header().search().requestFocus();
        view.header().search().selectAll();
    }

    @Override
    public void key(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        // On the typed letter and not on the press: the letter would follow into the field.
        if (!writing
                && event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equals("/")) {
            search();
            event.consume();
        }
    }

    /// Scrolls to a card and gives it the keyboard, whatever hides it.
    public void openReferral(long id) {
        model.show(id);
    }

    /// Asks for a new referral over whatever page is open.
    ///
    /// @param referrerId who refers, if that is known already
    public void newReferral(Window owner, @Nullable Long referrerId) {
        ask(owner, ReferralDirection.RECEIVED, referrerId);
    }

    /// Asks whom to bring to a contact (C5), over whatever page is open.
    public void giveReferral(Window owner, long contactId) {
        ask(owner, ReferralDirection.GIVEN, contactId);
    }

    private void ask(Window owner, ReferralDirection direction, @Nullable Long contactId) {
        if (!asked) {
            asked = true;
            if (contactId != null) {
                draft.start(direction, contactId);
            }
            var dialog = new NewReferralDialog(draft, owner, navigator::openReferral);
            dialog.setOnHidden(e -> asked = false);
            dialog.show();
        }
    }

    /// The board's state, for what stands around it.
    public BoardViewModel model() {
        return model;
    }
}
