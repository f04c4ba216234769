package org.vouchbook.ui;

import java.util.Locale;
import org.vouchbook.report.Paper;
import org.vouchbook.report.Setting;

/// How documents are printed for this user: words, language, today, paper.
public final class Printing {
    private Printing() {}

    public static Setting setting(Session session) {
        Locale locale = session.locale();
        Paper paper = switch (session.settings().get().paper()) {
            case AUTOMATIC -> Paper.of(locale);
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
        return new Setting(
                Messages::of,
                locale,
                session.workspace().zone(),
                session.workspace().today(),
                paper);
    }
}
