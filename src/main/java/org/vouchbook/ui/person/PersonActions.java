package org.vouchbook.ui.person;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.vouchbook.workspace.PersonFile;

/// What the panel offers and others do.
///
/// @param exportPdf saves the relationship sheet
/// @param giveReferral asks whom to bring to the person with this id
public record PersonActions(Consumer<PersonFile> exportPdf, LongConsumer giveReferral) {}
