/**
 * The words offices use in tables, from data files that anyone can read and extend.
 */
@NullMarked
package yardstick.importing.words;

import org.jspecify.annotations.NullMarked;
