package yardstick.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import yardstick.change.Desk;
import yardstick.model.PlanSummary;

/**
 * What stands behind the window; the shell itself knows no store.
 *
 * @param plans reads the list of plans; called off the window's thread
 * @param storeFile an empty path for a store in memory
 * @param clock tells today
 */
public record Backing(Desk desk, Supplier<List<PlanSummary>> plans, Path storeFile, Clock clock) {}
