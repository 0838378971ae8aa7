/**
 * Words and number formats by locale.
 */
@NullMarked
package yardstick.text;

import org.jspecify.annotations.NullMarked;
