package org.vouchbook.ui.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Direction;
import org.vouchbook.report.Cell;
import org.vouchbook.report.ClientList;
import org.vouchbook.workspace.PeopleFilter;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.PeopleSort;
import org.vouchbook.workspace.PersonRow;

class ListSheetTest {
    private static final List<ClientColumn> COLUMNS = List.of(ClientColumn.NAME, ClientColumn.SCORE);

    @TempDir
    Path folder;

    private List<PersonRow> rows;

    @BeforeEach
    void readTheSampleBook() {
        try (var open = new OpenBook(folder).withSample()) {
            rows = new PeopleIndex(open.book.workspace(), Locale.ENGLISH)
                    .load()
                    .select(PeopleFilter.NONE, PeopleSort.NAME, false);
        }
    }

    @Test
    void theSpreadsheetHasTheScoresThatTheScreenShows() {
        byte[] csv = ListSheet.csv(new ShownPeople("", COLUMNS, rows), Locale.US);
        List<String> lines =
                new String(csv, StandardCharsets.UTF_8).lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String shown = ScoreText.of(rows.get(i).facts().card());
            String end = shown.equals(ScoreText.NONE) ? "," : "," + shown;
            assertTrue(lines.get(i).endsWith(end), lines.get(i) + " but the screen says " + shown);
        }
    }

    @Test
    void onPaperTheOrganisationStandsBesideTheNameAsItStandsBelowItOnTheScreen() {
        ClientList.Input printed =
                ListSheet.pdf(new ShownPeople("", COLUMNS, rows), LocalDate.of(2026, 11, 26), Locale.US);
        assertEquals(ClientColumn.ORGANISATION.title(), printed.columns().get(1).header());
        assertEquals(
                new Cell.Text(rows.getFirst().contact().organisation()),
                printed.rows().getFirst().get(1));
    }

    /// Among the neglected, in a column of its own and on paper beside the day (L1).
    @Test
    void whoSpokeLastGoesAlong() {
        PersonRow one = rows.stream()
                .filter(row -> row.facts().lastContact() != null)
                .findFirst()
                .orElseThrow();
        List<ClientColumn> columns = List.of(ClientColumn.NAME, ClientColumn.LAST_CONTACT);
        var shown = new ShownPeople("", columns, List.of(one), Map.of(one.id(), Direction.FROM_THEM));
        List<String> lines = new String(ListSheet.csv(shown, Locale.US), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertTrue(lines.getFirst().endsWith(",Last contact,Who spoke last"), lines.getFirst());
        assertTrue(lines.getLast().endsWith(",they spoke last"), lines.getLast());
        LocalDate later = Objects.requireNonNull(one.facts().lastContact()).plusDays(1);
        assertEquals(
                new Cell.Text("Yesterday: they spoke last"),
                ListSheet.pdf(shown, later, Locale.US).rows().getFirst().getLast());
    }

    @Test
    void onPaperDaysAreWrittenAsOnTheScreen() {
        var input = ListSheet.pdf(
                new ShownPeople("", List.of(ClientColumn.NAME, ClientColumn.SINCE), rows),
                LocalDate.of(2026, 11, 26),
                Locale.GERMANY);
        assertTrue(input.rows().stream()
                .map(row -> ((Cell.Text) row.get(2)).text())
                .allMatch(day -> day.isEmpty() || day.matches("\\d\\d\\.\\d\\d\\.\\d{4}")));
    }
}
