package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Actual;
import yardstick.model.Period;
import yardstick.settings.Folders;
import yardstick.store.Store;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.Fx;
import yardstick.walk.Hands;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;
import yardstick.work.Outcome;

/** The program ends, by its own will or not, and is started again on the same file. */
class RestartJourneyTest {
    private static final List<String> PASSED_ON =
            List.of("glass.platform", "prism.order", "testfx.robot", "javafx.animation.fullspeed");

    @TempDir
    Path folder;

    private static Walk started(Path folder) {
        Workbench bench =
                new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE);
        return Walk.started(store(folder), settings(folder), Locale.SIMPLIFIED_CHINESE, bench::screens);
    }

    private static Path store(Path folder) {
        return folder.resolve("标尺.mv.db");
    }

    private static Path settings(Path folder) {
        return folder.resolve("settings.json");
    }

    private static void fill(Path folder) {
        try (Store store = ((Outcome.Done<Store>) Store.open(store(folder))).value()) {
            Desk desk = new Desk(store, Clock.systemUTC());
            SamplePlans.all().forEach(plan -> desk.apply(new Change.AddPlan(plan)));
        }
    }

    private static void at(Hands hands, String row, String column) {
        Grid grid = (Grid) hands.find(".indicator-table");
        hands.act(() -> {
            grid.requestFocus();
            grid.go(new GridPlace(row, column));
        });
    }

    private static List<BigDecimal> actuals(Walk walk, String indicator) {
        return walk.plan("heyuan").orElseThrow().indicator(indicator).orElseThrow().actuals().stream()
                .filter(actual -> actual.period().equals(new Period.Year(2025)))
                .map(Actual::value)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void whatWasEnteredBeforeTheProgramWasKilledIsThereAndWhatWasHalfTypedIsNot()
            throws IOException, InterruptedException {
        fill(folder);
        assertEquals(Typist.HALTED, exitOf(typist()));
        try (Walk walk = started(folder)) {
            assertEquals(List.of(new BigDecimal("3.10")), actuals(walk, "i1"));
            assertEquals(List.of(new BigDecimal("0.95")), actuals(walk, "i2"));
            assertEquals(List.of(), actuals(walk, "i3"));
            walk.open(new Place.Indicators("heyuan"));
            Hands hands = new Hands(walk);
            at(hands, "i1", "ACTUAL:2025");
            assertTrue(hands.reads("3.1"));
            hands.picture("restart-after-kill");
            hands.act(() -> walk.root().requestFocus());
            hands.push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(), actuals(walk, "i2"));
        }
    }

    @Test
    void windowComesBackAsItWasLeft() {
        fill(folder);
        try (Walk walk = started(folder)) {
            Hands hands = new Hands(walk);
            walk.open(new Place.Indicators("heyuan"));
            hands.act(() -> {
                walk.root().getScene().getWindow().setWidth(1100);
                walk.root().getScene().getWindow().setHeight(750);
                ((MenuButton) hands.find(".as-of")).getItems().get(1).fire();
            });
            walk.language();
            walk.theme();
            hands.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        try (Walk walk = started(folder)) {
            Hands hands = new Hands(walk);
            assertTrue(hands.reads("As of 2025-12-31"));
            assertTrue(hands.isThere(".indicator-table"));
            assertTrue(hands.reads("知识产权质押融资登记金额"));
            assertEquals(
                    List.of(1100.0, 750.0),
                    Fx.run(() -> List.of(
                            walk.root().getScene().getWindow().getWidth(),
                            walk.root().getScene().getWindow().getHeight())));
            hands.picture("restart-as-left");
        }
    }

    private Process typist() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("--enable-native-access=ALL-UNNAMED");
        PASSED_ON.stream()
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), Typist.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("typist.log").toFile())
                .start();
    }

    private static int exitOf(Process process) throws InterruptedException {
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the other process ends");
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** A clerk at the window of another process, which is killed in the middle of a number. */
    static final class Typist {
        static final int HALTED = 42;

        private Typist() {}

        public static void main(String[] arguments) {
            Walk walk = started(Path.of(arguments[0]));
            Hands hands = new Hands(walk);
            walk.open(new Place.Indicators("heyuan"));
            at(hands, "i1", "ACTUAL:2025");
            hands.write("3.10");
            hands.push(KeyCode.ENTER);
            hands.write("0.95");
            hands.push(KeyCode.ENTER);
            hands.write("3");
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
