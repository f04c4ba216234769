/// The Clients page: search, filters, the list of people and what is done to several of them at once. May import `ui`,
/// `ui.kit`, `workspace`, `domain` and JavaFX with its libraries; no other screen.
@NullMarked
package org.vouchbook.ui.clients;

import org.jspecify.annotations.NullMarked;
