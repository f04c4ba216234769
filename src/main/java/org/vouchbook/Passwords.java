package org.vouchbook;

import java.util.function.Consumer;
import org.vouchbook.ui.settings.PasswordActions;
import org.vouchbook.workspace.Vault;

/// What the shell does with the password of the user's book.
///
/// @param set closes the book, gives it a password, opens it again and shows the recovery key
/// @param remove closes the book, takes the password away and opens it again
/// @param lockNow hides everything and asks for the password
record Passwords(Vault vault, Consumer<String> set, Runnable remove, Runnable lockNow) {
    PasswordActions actions(Consumer<String> showRecoveryKey) {
        return new PasswordActions(vault, set, remove, showRecoveryKey, lockNow);
    }
}
