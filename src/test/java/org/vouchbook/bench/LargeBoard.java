package org.vouchbook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.vouchbook.ui.board.BoardBenchmark;
import org.vouchbook.workspace.Workspace;

/// The board alone, with 10,000 cards: how it opens, and what a frame of scrolling and dragging costs.
final class LargeBoard {
    private static final int CONTACTS = 20_000;
    private static final int INTERACTIONS = 50_000;
    /// A fifth of them is put away or in the drawer.
    private static final int REFERRALS = 13_000;

    private LargeBoard() {}

    /// Prints the three lines.
    ///
    /// @param args a folder that keeps the filled book for the next time, or nothing
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("vouchbook-board");
        Path book = args.length == 0 ? folder.resolve("book") : Path.of(args[0]);
        var clock = Clock.systemUTC();
        BigBook.make(book, clock, CONTACTS, INTERACTIONS, REFERRALS);
        try (var workspace = Workspace.open(book, clock)) {
            BoardBenchmark.run(workspace, folder);
        }
        System.exit(0);
    }
}
