/// The referrals in figures: whom to call, what each referrer brought, how each level fares; as CSV and on paper too.
@NullMarked
package org.vouchbook.ui.figures;

import org.jspecify.annotations.NullMarked;
