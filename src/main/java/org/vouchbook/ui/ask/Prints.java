package org.vouchbook.ui.ask;

import java.util.function.Consumer;
import org.vouchbook.workspace.Standpoint;

/// What can be printed of where we stand with somebody.
///
/// @param handOff what delivery must know, with the promises
/// @param interview the sheet on which a testimonial interview is held
public record Prints(Consumer<Standpoint> handOff, Consumer<Standpoint> interview) {}
