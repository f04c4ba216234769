package org.vouchbook.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.Text;

/// The words of the program in the user's language.
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.vouchbook.ui.messages");

    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,5}");

    private Messages() {}

    /// The message of a key with its arguments filled in.
    public static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : filled(pattern, arguments);
    }

    /// Taking a pattern apart is dear, and lists say the same few a hundred thousand times.
    private static String filled(String pattern, Object... arguments) {
        Locale locale = Locale.getDefault();
        MessageFormat known = FORMATS.get(pattern);
        if (known == null || !known.getLocale().equals(locale)) {
            known = new MessageFormat(pattern, locale);
            FORMATS.put(pattern, known);
        }
        Object[] parts = arguments.clone();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof String text) {
                parts[i] = Text.isolated(text);
            }
        }
        synchronized (known) {
            return known.format(parts);
        }
    }

    /// What a change was. Counts are kept as text like names are; here they become numbers, so that one is not many.
    public static String of(ChangeLabel change) {
        return of(
                change.key(),
                change.arguments().stream()
                        .map(a -> COUNT.matcher(a).matches() ? (Object) Integer.valueOf(a) : a)
                        .toArray());
    }

    /// The word for a constant: its key is the prefix and the name in lower case.
    ///
    /// @param prefix ends in a dot, as in `kind.`
    public static String of(String prefix, Enum<?> constant) {
        return BUNDLE.getString(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
