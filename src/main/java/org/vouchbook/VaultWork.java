package org.vouchbook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.OldCopiesDialog;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.person.EraseDialog;
import org.vouchbook.ui.settings.PasswordActions;
import org.vouchbook.workspace.PersonFile;
import org.vouchbook.workspace.Vault;

/// What is done with the user's book while it is closed: setting and removing the password, erasing a person.
final class VaultWork {
    /// The window, which closes the book, does something, and opens it again.
    interface Shop {
        <T> void whileClosed(Callable<T> work, BiConsumer<Screens, T> then);
    }

    private final Vault vault;
    private final Shop shop;
    private final Runnable lockNow;

    VaultWork(Vault vault, Shop shop, Runnable lockNow) {
        this.vault = vault;
        this.shop = shop;
        this.lockNow = lockNow;
    }

    PasswordActions actions(Consumer<String> showRecoveryKey) {
        return new PasswordActions(vault, this::setPassword, this::removePassword, showRecoveryKey, lockNow);
    }

    private void setPassword(String password) {
        Instant began = Instant.now();
        shop.whileClosed(
                () -> vault.setPassword(password),
                (screens, recoveryKey) -> screens.showRecoveryKey(
                        recoveryKey, () -> offerDeletion(screens, began, Messages.of("copies.open"))));
    }

    private void removePassword() {
        shop.whileClosed(
                () -> {
                    vault.removePassword();
                    return true;
                },
                (_, _) -> {});
    }

    /// Asks, erases, and tells which backups still hold the person.
    void erase(Window owner, PersonFile file) {
        long id = file.contact().id();
        String name = file.contact().displayName();
        EraseDialog.open(owner, file, () -> {
            Instant began = Instant.now();
            shop.whileClosed(
                    () -> {
                        vault.erase(id, Messages.of("erase.nameless"));
                        return true;
                    },
                    (screens, _) -> {
                        screens.notice(Messages.of("erase.done", name));
                        offerDeletion(screens, began, Messages.of("copies.person", name));
                    });
        });
    }

    private void offerDeletion(Screens screens, Instant began, String sentence) {
        Session session = screens.session();
        session.background().run(() -> vault.olderCopies(began, List.of()), copies -> {
            if (!copies.isEmpty()) {
                OldCopiesDialog.show(screens.owner(), sentence, copies, () -> delete(session, copies));
            }
        });
    }

    private void delete(Session session, List<Path> copies) {
        session.background()
                .run(
                        () -> {
                            vault.deleteCopies(copies);
                            return true;
                        },
                        _ -> {});
    }
}
