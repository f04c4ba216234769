/// Tests of the Clients page. May import everything.
@NullMarked
package org.vouchbook.ui.clients;

import org.jspecify.annotations.NullMarked;
