/// Data in, data out: CSV and vCard files become drafts, an import plan and domain rows; lists become safe CSV.
/// Holds no words for users. May import `domain`, Jackson, ez-vcard and `java.*`.
@NullMarked
package org.vouchbook.exchange;

import org.jspecify.annotations.NullMarked;
