@NullMarked
package org.vouchbook.ui.person;

import org.jspecify.annotations.NullMarked;
