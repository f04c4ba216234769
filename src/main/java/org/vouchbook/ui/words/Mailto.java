package org.vouchbook.ui.words;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A draft as the address that mail programs open.
final class Mailto {
    /// Longer addresses are cut off by some systems without a word.
    private static final int LONGEST = 1_900;

    private Mailto() {}

    /// @param to an e-mail address, or nothing
    /// @param copy of somebody who reads along, or nothing
    static URI of(String to, String copy, String subject, String text) {
        String along = copy.isEmpty() ? "" : "cc=" + address(copy) + "&";
        return URI.create(
                "mailto:" + address(to) + "?" + along + "subject=" + encoded(subject) + "&body=" + encoded(text));
    }

    /// Whether an address is short enough for every system.
    static boolean fits(URI mailto) {
        return mailto.toString().length() <= LONGEST;
    }

    private static String address(String to) {
        return encoded(to).replace("%40", "@");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
