package org.vouchbook.workspace;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.vouchbook.workspace.SearchText.Query;

/// The texts of many people one after the other in long strings: looking through a hundred thousand of them goes
/// straight through the memory, instead of from text to text all over it.
final class SearchBlocks {
    /// Neighbours in the alphabet share a script, and a string of Western letters only takes half the room.
    private static final int ROWS = 256;

    /// Letters of a row: a string that begins with room for them need not be made longer again and again.
    private static final int USUAL = 160;

    /// In the place of who had none before, or another text.
    static final int NEW = -1;

    private final String[] texts;
    /// Where each row's text begins in its block; it ends with a line break.
    private final int[] starts;
    private final BitSet archived = new BitSet();

    private SearchBlocks(List<PersonRow> rows) {
        texts = new String[(rows.size() + ROWS - 1) / ROWS];
        starts = new int[rows.size()];
        for (int row = 0; row < starts.length; row++) {
            archived.set(row, rows.get(row).contact().archived());
        }
    }

    /// @param rows in the order of their names
    static SearchBlocks of(List<PersonRow> rows) {
        var made = new SearchBlocks(rows);
        IntStream.range(0, made.texts.length)
                .parallel()
                .forEach(block -> made.write(
                        block, (all, row) -> SearchText.write(rows.get(row).contact(), all)));
        return made;
    }

    /// Other rows, most of which were there before: their texts are not made again.
    ///
    /// @param rows in the order of their names
    /// @param was where each of them stood, or [#NEW]
    SearchBlocks with(List<PersonRow> rows, int[] was) {
        var made = new SearchBlocks(rows);
        for (int block = 0; block < made.texts.length; block++) {
            if (isSame(block, was)) {
                made.texts[block] = texts[block];
                System.arraycopy(starts, block * ROWS, made.starts, block * ROWS, ROWS);
            } else {
                made.write(block, (all, row) -> {
                    if (was[row] == NEW) {
                        SearchText.write(rows.get(row).contact(), all);
                    } else {
                        all.append(text(was[row]));
                    }
                });
            }
        }
        return made;
    }

    /// Whether the rows of a whole block are those that stood there.
    private boolean isSame(int block, int[] was) {
        int first = block * ROWS;
        if (first + ROWS > Math.min(was.length, starts.length)) {
            return false;
        }
        for (int row = first; row < first + ROWS; row++) {
            if (was[row] != row) {
                return false;
            }
        }
        return true;
    }

    private void write(int block, ObjIntConsumer<StringBuilder> text) {
        var all = new StringBuilder(ROWS * USUAL);
        int end = Math.min(starts.length, (block + 1) * ROWS);
        for (int row = block * ROWS; row < end; row++) {
            starts[row] = all.length();
            // No word has a line break in it: none is found across two rows.
            text.accept(all, row);
            all.append('\n');
        }
        texts[block] = all.toString();
    }

    private String text(int row) {
        String block = texts[row / ROWS];
        return block.substring(starts[row], end(block, row) - 1);
    }

    private int end(String block, int row) {
        return row + 1 < starts.length && (row + 1) % ROWS != 0 ? starts[row + 1] : block.length();
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
        if (query.words().isEmpty()) {
            var all = new BitSet(starts.length);
            all.set(0, starts.length);
            return all;
        }
        // The longest word is found least often.
        String rare = query.words().stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        // The bits of a block are whole numbers of its own: every core may write some.
        var found = new long[texts.length * (ROWS / Long.SIZE)];
        IntStream.range(0, texts.length).parallel().forEach(block -> {
            find(block, rare, query.words(), found);
            if (!query.digits().isEmpty()) {
                find(block, query.digits(), List.of(), found);
            }
        });
        return BitSet.valueOf(found);
    }

    private void find(int block, String first, List<String> words, long[] found) {
        String text = texts[block];
        int row = block * ROWS;
        int last = Math.min(starts.length, row + ROWS) - 1;
        for (int at = text.indexOf(first); at >= 0; ) {
            while (row < last && starts[row + 1] <= at) {
                row++;
            }
            int end = end(text, row);
            if (words.size() <= 1 || hasAll(text, starts[row], end, words)) {
                found[row / Long.SIZE] |= 1L << row;
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
