package yardstick.ui.importing;

import java.util.Optional;
import yardstick.importing.matching.Differences;
import yardstick.model.Plan;

/**
 * A file held against what was stored at that moment.
 *
 * @param into the plan it was held against, empty for a new one
 */
record Compared(Optional<Plan> into, Differences found) {}
