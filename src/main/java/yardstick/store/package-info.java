/**
 * The H2 file: guard, migrations, queries and row mapping. The only place that speaks SQL.
 */
@NullMarked
package yardstick.store;

import org.jspecify.annotations.NullMarked;
