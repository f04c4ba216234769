/// Duties and birthdays as a file that every calendar program imports (`.ics`). May import `domain` and `java.*`.
@NullMarked
package org.vouchbook.exchange.calendar;

import org.jspecify.annotations.NullMarked;
