package org.vouchbook.ui.settings;

import java.util.function.Consumer;
import org.vouchbook.workspace.Vault;

/// What the window does with the book's password, because the book is closed and opened again for it.
///
/// @param set gives the book its first password and shows the recovery key
/// @param changed runs when the book has another password
/// @param remove takes the password away
/// @param showRecoveryKey shows a new recovery key
/// @param lockNow hides everything and asks for the password
public record PasswordActions(
        Vault vault,
        Consumer<String> set,
        Runnable changed,
        Runnable remove,
        Consumer<String> showRecoveryKey,
        Runnable lockNow) {}
