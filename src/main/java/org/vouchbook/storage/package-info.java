/// The embedded database: opening and checking a book, numbered migrations, one table per record, the change log.
/// May import `domain`, H2 by JDBC, Jackson.
@NullMarked
package org.vouchbook.storage;

import org.jspecify.annotations.NullMarked;
