/// Turns what the book says into pages: geometry that screen and paper share, and PDF documents. Data in, bytes out.
/// May import `domain`, PDFBox and `java.*` (and the null annotations).
@NullMarked
package org.vouchbook.report;

import org.jspecify.annotations.NullMarked;
