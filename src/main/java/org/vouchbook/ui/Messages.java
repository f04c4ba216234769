package org.vouchbook.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the program in the user's language.
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.vouchbook.ui.messages");

    private Messages() {}

    /// The message of a key with its arguments filled in.
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /// The word for a constant: its key is the prefix and the name in lower case.
    ///
    /// @param prefix ends in a dot, as in `kind.`
    public static String of(String prefix, Enum<?> constant) {
        return BUNDLE.getString(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
