/**
 * Screen: the plans of the store.
 */
@NullMarked
package yardstick.ui.plans;

import org.jspecify.annotations.NullMarked;
