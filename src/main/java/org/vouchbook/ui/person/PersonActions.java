package org.vouchbook.ui.person;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.vouchbook.workspace.PersonFile;

/// What the panel offers and others do.
///
/// @param exportPdf saves the relationship sheet
/// @param giveReferral asks whom to bring to the person with this id
/// @param exportHeld saves everything that is held on the person
/// @param erase asks, and erases the person for good
/// @param canErase whether anybody real is in the book
public record PersonActions(
        Consumer<PersonFile> exportPdf,
        LongConsumer giveReferral,
        Consumer<PersonFile> exportHeld,
        Consumer<PersonFile> erase,
        boolean canErase) {}
