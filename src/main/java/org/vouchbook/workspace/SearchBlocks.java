package org.vouchbook.workspace;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.vouchbook.workspace.SearchText.Query;

/// The texts of many people one after the other in long strings: looking through a hundred thousand of them goes
/// straight through the memory, instead of from text to text all over it.
final class SearchBlocks {
    /// Neighbours in the alphabet share a script, and a string of Western letters only takes half the room.
    private static final int ROWS = 256;

    private final String[] texts;
    private final int[] starts;
    private final BitSet archived = new BitSet();

    /// @param rows in the order of their names
    SearchBlocks(List<PersonRow> rows) {
        texts = new String[(rows.size() + ROWS - 1) / ROWS];
        starts = new int[rows.size()];
        for (int block = 0; block < texts.length; block++) {
            var text = new StringBuilder();
            int end = Math.min(rows.size(), (block + 1) * ROWS);
            for (int row = block * ROWS; row < end; row++) {
                starts[row] = text.length();
                archived.set(row, rows.get(row).contact().archived());
                // No word has a line break in it: none is found across two rows.
                text.append(rows.get(row).searchText()).append('\n');
            }
            texts[block] = text.toString();
        }
    }

    /// The places of the rows whose texts match, as [Query#matches] says.
    ///
    /// @param away those of the archived instead of the others
    BitSet find(Query query, boolean away) {
        BitSet found = find(query);
        if (away) {
            found.and(archived);
        } else {
            found.andNot(archived);
        }
        return found;
    }

    private BitSet find(Query query) {
        var found = new BitSet(starts.length);
        if (query.words().isEmpty()) {
            found.set(0, starts.length);
            return found;
        }
        // The longest word is found least often.
        String rare = query.words().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        for (int block = 0; block < texts.length; block++) {
            find(block, rare, query.words(), found);
            if (!query.digits().isEmpty()) {
                find(block, query.digits(), List.of(), found);
            }
        }
        return found;
    }

    private void find(int block, String first, List<String> words, BitSet found) {
        String text = texts[block];
        int row = block * ROWS;
        int last = Math.min(starts.length, row + ROWS) - 1;
        for (int at = text.indexOf(first); at >= 0; ) {
            while (row < last && starts[row + 1] <= at) {
                row++;
            }
            int end = row < last ? starts[row + 1] : text.length();
            if (hasAll(text, starts[row], end, words)) {
                found.set(row);
            }
            at = text.indexOf(first, end);
        }
    }

    private static boolean hasAll(String text, int start, int end, List<String> words) {
        for (String word : words) {
            if (text.indexOf(word, start, end) < 0) {
                return false;
            }
        }
        return true;
    }
}
