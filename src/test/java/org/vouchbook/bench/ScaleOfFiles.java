package org.vouchbook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchbook.report.ClientList;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.clients.ClientColumn;
import org.vouchbook.ui.clients.ListSheet;
import org.vouchbook.ui.clients.ShownPeople;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.PersonRow;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.Settings;
import org.vouchbook.workspace.Workspace;

/// What leaves a book as a file: the list for a spreadsheet and on paper, and the backup with its proof.
record ScaleOfFiles(Workspace workspace, Path folder, int size, Curve curve) {
    private static final List<ClientColumn> COLUMNS =
            List.of(ClientColumn.NAME, ClientColumn.SCORE, ClientColumn.LAST_CONTACT, ClientColumn.EMAIL);
    /// A thousand rows are written in two milliseconds: unless that was done often before, only the start of the
    /// writing would be measured.
    private static final int WARM_ROWS = 200_000;
    /// So many people fill about a thousand pages.
    private static final int LONG_LIST = 40_000;

    void run() throws Exception {
        List<PersonRow> rows =
                new PeopleIndex(workspace, Locale.ENGLISH).load().select(PeopleFilter.NONE, PeopleSort.NAME, false);
        Path file = csv(rows);
        spreadsheet(file);
        paper(rows);
        var keeping = workspace.keeping();
        curve.note(
                "backup, proved",
                0,
                size,
                Measure.of(0, size > 20_000 ? 1 : 3, () -> keeping.save(SavedState.Reason.MANUAL))
                        .median());
    }

    private Path csv(List<PersonRow> rows) throws Exception {
        var shown = new ShownPeople("", List.of(ClientColumn.values()), rows);
        Path file = folder.resolve("people.csv");
        int warmUps = WARM_ROWS / size;
        Measure.Times ours = Measure.of(warmUps, 15, () -> Files.write(file, ListSheet.csv(shown, Locale.ENGLISH)));
        Measure.Times plain = Measure.of(warmUps, 15, () -> PlainCsv.write(rows, folder.resolve("plain.csv")));
        curve.note("CSV of everybody, every column", 0, size, ours.median());
        curve.note("– times plain writing of the same rows", 2, size, ours.median() / plain.median());
        return file;
    }

    private void spreadsheet(Path file) throws IOException, InterruptedException {
        Optional<Spreadsheet> program = Spreadsheet.installed(folder);
        if (program.isEmpty()) {
            Measure.line("no spreadsheet program is installed, so none was measured");
            return;
        }
        program.get().measure(file, "an").ifPresent(times -> {
            curve.note("LibreOffice Calc: opens the same list", 0, size, times.opened());
            curve.note("LibreOffice Calc: filters it by a part of a name", 0, size, times.filtered());
        });
    }

    /// The memory in use when the last page is done and the file begins to be written, above what the rows take.
    private void paper(List<PersonRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Setting setting = Printing.setting(workspace, Settings.defaults(), Locale.ENGLISH);
        var some = rows.subList(0, Math.min(rows.size(), LONG_LIST));
        ClientList.Input input = ListSheet.pdf(new ShownPeople("", COLUMNS, some), workspace.today(), Locale.ENGLISH);
        double before = used();
        long start = Measure.now();
        var out = new Watched();
        ClientList.write(input, setting, out);
        curve.note("PDF of everybody, 40,000 at most", 0, size, (Measure.now() - start) / 1e6);
        curve.note("– memory it takes, MB", 100, size, Math.max(0, out.used - before));
    }

    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /// Looks at the memory as soon as something arrives, and forgets what arrives.
    private static final class Watched extends OutputStream {
        private double used = -1;

        @Override
        public void write(int b) {
            look();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            look();
        }

        private void look() {
            if (used < 0) {
                used = used();
            }
        }
    }
}
