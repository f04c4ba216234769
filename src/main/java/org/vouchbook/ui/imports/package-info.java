/// Importing people from files: preview, what each column becomes, what becomes of each row. May import `ui`, `ui.kit`,
/// `workspace`, `exchange`, `domain`, JavaFX.
@NullMarked
package org.vouchbook.ui.imports;

import org.jspecify.annotations.NullMarked;
