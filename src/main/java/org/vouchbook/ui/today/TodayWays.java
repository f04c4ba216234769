package org.vouchbook.ui.today;

import java.net.URI;
import java.util.function.Consumer;

/// What Today offers and others do.
///
/// @param moving asks for what a column needs and moves a card there
/// @param asking opens an ask of somebody
/// @param log asks with whom, and logs what happened
/// @param outside opens an address with the system's program for it
public record TodayWays(Moving moving, Asking asking, Runnable log, Consumer<URI> outside) {}
