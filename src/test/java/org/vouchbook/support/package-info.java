/// What tests lean on: windows without a display, pictures of nodes, sample people. May import everything.
@NullMarked
package org.vouchbook.support;

import org.jspecify.annotations.NullMarked;
