/// A book of invented people with two years of history, for a first look around. Its content stands in readable
/// tables beside the classes. May import `domain` and `java.*` only (and the null annotations).
@NullMarked
package org.vouchbook.sample;

import org.jspecify.annotations.NullMarked;
