package org.vouchbook;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.ui.Messages;

/// Pictures of the Playbook: a wording with how it did, a new one, the method, a rehearsal, the testimonials.
record PlaybookPictures(Running app, FxRobot robot, Shot shot) {
    /// Writes what is seen under a name.
    interface Shot {
        void write(String name) throws IOException;
    }

    void all() throws IOException {
        // Pictures before these may have come here by way of a story.
        fx(() -> tabs().getSelectionModel().selectFirst());
        choose("Over coffee");
        shot.write("playbook-ranked");
        robot.clickOn(Messages.of("playbook.copy"));
        shot.write("playbook");
        List<String> tabs = List.of("method", "rehearsal", "testimonials", "tips", "stories");
        for (String tab : tabs) {
            fx(() -> tabs().getSelectionModel().select(1 + tabs.indexOf(tab)));
            shot.write("playbook-" + tab);
            if (tab.equals("rehearsal")) {
                fx(() -> ((TextArea) app.scene().lookup(".rehearsal .text-area"))
                        .setText("As a favour to me: think of two people who should know us. Whom do you know?"));
                shot.write("playbook-rehearsal-check");
            }
        }
    }

    private TabPane tabs() {
        return (TabPane) app.scene().lookup(".playbook-tabs");
    }

    private void choose(String text) {
        app.idle();
        fx(() -> {
            ListView<?> view = (ListView<?>) app.scene().getRoot().lookupAll(".wording-list").stream()
                    .filter(n -> Messages.of("playbook.list").equals(n.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < view.getItems().size(); i++) {
                if (view.getItems().get(i).toString().contains("name=" + text + ",")) {
                    view.getSelectionModel().select(i);
                    view.scrollTo(Math.max(0, i - 2));
                    return;
                }
            }
        });
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }
}
