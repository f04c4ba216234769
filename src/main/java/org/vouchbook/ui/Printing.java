package org.vouchbook.ui;

import java.util.Locale;
import org.vouchbook.report.Paper;
import org.vouchbook.report.Setting;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Workspace;

/// How documents are printed for this user: words, language, today, paper.
public final class Printing {
    private Printing() {}

    public static Setting setting(Session session) {
        return setting(session.workspace(), session.settings().get(), session.locale());
    }

    public static Setting setting(Workspace workspace, Settings settings, Locale locale) {
        Paper paper = switch (settings.paper()) {
            case AUTOMATIC -> Paper.of(locale);
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
        return new Setting(Messages::of, locale, workspace.zone(), workspace.today(), paper);
    }
}
