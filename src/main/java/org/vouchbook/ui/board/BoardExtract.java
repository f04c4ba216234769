package org.vouchbook.ui.board;

import java.util.List;
import org.vouchbook.workspace.Board;

/// The board as it is seen, to be saved or printed.
///
/// @param filter what it is narrowed to, in words; may be empty
/// @param cards the visible ones, column by column in their order; the lost ones only when their drawer is open
public record BoardExtract(String filter, List<Board.Card> cards) {}
