/// Our events: a window with who is invited, who came and whom they brought, and whom to talk to afterwards.
@NullMarked
package org.vouchbook.ui.events;

import org.jspecify.annotations.NullMarked;
