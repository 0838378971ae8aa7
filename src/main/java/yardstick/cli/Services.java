package yardstick.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yardstick.calc.GapAnalysis;
import yardstick.chart.HouseStyle;
import yardstick.exchange.Intake;
import yardstick.importing.Recogniser;
import yardstick.importing.matching.Comparison;
import yardstick.sheet.SheetReader;

/**
 * Everything the commands work with, wired once by the workbench.
 *
 * @param style made only when something is drawn: it loads the fonts
 * @param place what belongs to this computer and this start
 */
public record Services(
        SheetReader sheets,
        Recogniser recogniser,
        Comparison comparison,
        Intake intake,
        GapAnalysis analysis,
        Supplier<HouseStyle> style,
        Place place) {

    /**
     * @param defaultStore the store without {@code --store}
     * @param locale the system's
     * @param window opens the window on a store and returns when it is closed; empty where there is no screen
     */
    public record Place(Clock clock, Path defaultStore, Locale locale, Optional<Consumer<Path>> window) {}
}
