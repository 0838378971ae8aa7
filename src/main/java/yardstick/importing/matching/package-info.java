/**
 * Holds a draft against what is stored: new, changed, the same, missing.
 */
@NullMarked
package yardstick.importing.matching;

import org.jspecify.annotations.NullMarked;
