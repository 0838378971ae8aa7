package yardstick.ui.indicator;

import org.jspecify.annotations.Nullable;
import yardstick.model.Target;

/**
 * The start, or one promise with what became of it.
 *
 * @param target the newest version, null for the start
 * @param original as the plan was published, without the unit; empty where it came later
 * @param inForce at the as-of day; empty where it holds from a later day on only
 * @param paper that set what is in force or will be, and from when; empty for the plan itself
 * @param hint what the document prints, why there is no value, and where it stands
 */
record TargetRow(
        @Nullable Target target, String period, String original, String inForce, String paper, String hint) {}
