/**
 * What was recognised in a file, before a person has looked at it. Plain records; nothing here is saved.
 */
@NullMarked
package yardstick.importing.draft;

import org.jspecify.annotations.NullMarked;
