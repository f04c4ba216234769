/// The referrals in figures: whom to call, what each referrer brought, how each level fares,
/// the programme month by month, where business comes from, what clients are worth and would have improved; as CSV and
/// on paper too.
@NullMarked
package org.vouchbook.ui.figures;

import org.jspecify.annotations.NullMarked;
