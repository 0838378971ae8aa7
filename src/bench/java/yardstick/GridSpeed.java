package yardstick;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Attribute;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.Fx;
import yardstick.walk.Walk;

/**
 * How quick the table of 1,000 indicators over 20 years is in the real window, drawn in memory: what the window's thread
 * is busy with for each step, events, styles and layout together, and how long it takes from asking for the screen to
 * its being laid out.
 */
public final class GridSpeed {
    private static final int INDICATORS = 1000;
    private static final int FIRST = 2011;
    private static final int LAST = 2030;
    private static final int STEPS = 200;

    private GridSpeed() {}

    public static void main(String[] none) throws Exception {
        Path folder = Files.createTempDirectory("grid-speed");
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        try (Walk walk = new Walk(dress, List.of(small(), plan()), bench::screens, folder)) {
            for (int round = 1; round <= 4; round++) {
                walk.open(new Place.Indicators("small"));
                long start = System.nanoTime();
                walk.open(new Place.Indicators("large"));
                System.out.printf(Locale.ROOT, "opened, round %d: %.0f ms%n", round, millis(start));
            }
            Grid grid = (Grid) walk.root().lookup(".indicator-table");
            Fx.run(() -> {
                grid.requestFocus();
                grid.go(new GridPlace("i1", "ACTUAL:2011"));
                return true;
            });
            steps("line down", grid, walk.root(), KeyCode.DOWN, STEPS);
            steps("page down", grid, walk.root(), KeyCode.PAGE_DOWN, 40);
            steps("page up", grid, walk.root(), KeyCode.PAGE_UP, 40);
            steps("column right", grid, walk.root(), KeyCode.RIGHT, 36);
            steps("column left", grid, walk.root(), KeyCode.LEFT, 36);
            typed(grid, walk.root());
        }
        System.exit(0);
    }

    private static void steps(String name, Grid grid, Parent root, KeyCode key, int times) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            taken.add(Fx.run(() -> {
                long start = System.nanoTime();
                Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                settle(root);
                return millis(start);
            }));
        }
        tell(name, taken);
    }

    private static void typed(Grid grid, Parent root) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            taken.add(Fx.run(() -> {
                long start = System.nanoTime();
                Event.fireEvent(
                        grid,
                        new KeyEvent(KeyEvent.KEY_TYPED, "7", "7", KeyCode.UNDEFINED, false, false, false, false));
                settle(root);
                return millis(start);
            }));
            Fx.run(() -> {
                grid.requestFocus();
                return true;
            });
        }
        tell("a keystroke in a cell", taken);
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static void tell(String name, List<Double> taken) {
        Collections.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms (%d steps)%n",
                name,
                taken.get(taken.size() / 2),
                taken.get(taken.size() * 95 / 100),
                taken.getLast(),
                taken.size());
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Plan small() {
        return new Plan("small", PlanHeader.titled("小"), region(), span(), List.of(), List.of(indicator(1)));
    }

    private static Plan plan() {
        List<Indicator> all = IntStream.rangeClosed(1, INDICATORS).mapToObj(GridSpeed::indicator).toList();
        return new Plan("large", PlanHeader.titled("大"), region(), span(), List.of(), all);
    }

    private static Region region() {
        return new Region("某市", Region.Level.CITY, "某省");
    }

    private static Period span() {
        return new Period.Years(FIRST, LAST);
    }

    private static Indicator indicator(int number) {
        List<Target> targets = new ArrayList<>();
        List<Actual> actuals = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            BigDecimal value = BigDecimal.valueOf(number * 100L + year, 2);
            targets.add(new Target(
                    new Period.Year(year),
                    PeriodOrigin.PRINTED,
                    1,
                    new Target.Aim(Comparator.EQ, value, null, value.toPlainString()),
                    null));
            if (year < LAST - 4) {
                actuals.add(new Actual(
                        new Period.Year(year),
                        "",
                        new Actual.Reading(Comparator.EQ, value, value.toPlainString()),
                        ActualStatus.FINAL,
                        Origin.ENTERED,
                        null));
            }
        }
        return new Indicator(
                "i" + number,
                number,
                Indicator.Name.of("知识产权指标" + number),
                new Indicator.Heading(Category.values()[number % Category.values().length], ""),
                number % 3 == 0 ? Attribute.BINDING : Attribute.EXPECTED,
                new Measure(Kind.LEVEL, Direction.HIGHER, Unit.of("件"), null, null),
                new Baseline(
                        new Period.Year(FIRST - 1), PeriodOrigin.PRINTED, BigDecimal.valueOf(number), "" + number, null),
                targets,
                actuals,
                List.of(),
                Set.of(),
                null);
    }
}
