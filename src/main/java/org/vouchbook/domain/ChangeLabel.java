package org.vouchbook.domain;

import java.util.List;

/// What a change was, as a message key and its arguments: the words are found when it is shown.
public record ChangeLabel(String key, List<String> arguments) {
    public ChangeLabel {
        arguments = List.copyOf(arguments);
    }

    /// A label with its arguments in the order of the message.
    public static ChangeLabel of(String key, String... arguments) {
        return new ChangeLabel(key, List.of(arguments));
    }
}
