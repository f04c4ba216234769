/// The records of the book and the rules of the method, as pure functions: `today` and `now` are always arguments.
/// May import `java.*` only (and the null annotations).
@NullMarked
package org.vouchbook.domain;

import org.jspecify.annotations.NullMarked;
