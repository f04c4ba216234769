/// Tests of the command line: parsing, the jobs on a real book, the program in a process without JavaFX.
@NullMarked
package org.vouchbook.command;

import org.jspecify.annotations.NullMarked;
