/// A desktop without a display, for tests only: JavaFX's headless platform plus what tests of a desktop program need
/// and version 26 lacks. Chosen by `-Dglass.platform=Desk`, which is why the package stands where Glass looks for it.
/// It leans on internal classes; when JavaFX changes them, it stops compiling and nothing else does.
@NullMarked
package com.sun.glass.ui.desk;

import org.jspecify.annotations.NullMarked;
