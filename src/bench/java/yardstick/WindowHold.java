package yardstick;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import yardstick.exchange.Samples;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.FilesIn;
import yardstick.walk.Fx;
import yardstick.walk.Hands;
import yardstick.walk.Walk;
import yardstick.work.Outcome;

/**
 * How long the window's thread is held in one piece by what an office does in a day. A heartbeat asks that thread for an
 * answer about every millisecond; the longest wait for one, step by step, is what a person would feel as a halt. Every step
 * is done twice: the first time classes are loaded too. Drawn in memory, with the whole layout forced after each step.
 */
public final class WindowHold {
    private static final long BEAT = 1_000_000;

    private final AtomicLong longest = new AtomicLong();
    private final Walk walk;
    private final Hands hands;
    private final Path folder;

    private WindowHold(Path folder) {
        this.folder = folder;
        Workbench bench =
                new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), Locale.SIMPLIFIED_CHINESE);
        walk = Walk.started(
                folder.resolve("标尺.mv.db"),
                folder.resolve("settings.json"),
                Locale.SIMPLIFIED_CHINESE,
                (store, desk) -> new FilesIn(folder).of(bench.screens(store, desk)));
        hands = new Hands(walk);
    }

    public static void main(String[] none) throws Exception {
        WindowHold hold = new WindowHold(Files.createTempDirectory("window-hold"));
        Thread heart = new Thread(hold::beat, "heartbeat");
        heart.setDaemon(true);
        heart.start();
        hold.step("samples of the first start", () -> hold.hands.press("#plans-samples"));
        for (int round = 1; round <= 2; round++) {
            System.out.printf(Locale.ROOT, "round %d%n", round);
            hold.day();
        }
        System.exit(0);
    }

    private void beat() {
        while (true) {
            CountDownLatch answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(() -> {
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                answered.countDown();
            });
            try {
                answered.await();
            } catch (InterruptedException e) {
                return;
            }
            LockSupport.parkNanos(BEAT);
        }
    }

    private void step(String name, Runnable act) {
        longest.set(0);
        long start = System.nanoTime();
        act.run();
        System.out.printf(
                Locale.ROOT,
                "%-44s longest hold %6.0f ms, whole step %6.0f ms%n",
                name,
                longest.get() / 1e6,
                (System.nanoTime() - start) / 1e6);
    }

    private void day() {
        Plan plan = walk.plans().stream()
                .filter(each -> each.title().contains("蚌埠"))
                .findFirst()
                .orElseThrow();
        look(plan);
        work(plan);
        change();
    }

    private void look(Plan plan) {
        String id = plan.id();
        open("plans", new Place.Plans());
        open("overview", new Place.Overview(id));
        open("page of the worst", new Place.IndicatorPage(id, plan.indicators().get(4).id()));
        step("its page printed", () -> hands.push(KeyCode.CONTROL, KeyCode.P));
        open("tasks", new Place.Tasks(id, null));
        open("units", new Place.Units(id, null));
        open("funds", new Place.Funds(id));
        open("schedule", new Place.Schedule(id));
        open("document", new Place.PlanPage(id, Place.Section.HEADER));
        open("comparison", new Place.Compare(id, plan.indicators().getFirst().id()));
        step("comparison: another measure", () -> hands.push(KeyCode.DOWN));
        open("new plan", new Place.NewPlan());
        step("new plan: going on from an old one", () -> hands.act(() ->
                ((ComboBox<?>) hands.find("#create-old")).getSelectionModel().select(2)));
    }

    private void open(String name, Place place) {
        step(name, () -> walk.open(place));
    }

    private void work(Plan plan) {
        open("table of indicators", new Place.Indicators(plan.id()));
        step("table: find by initials", () -> {
            hands.push(KeyCode.CONTROL, KeyCode.F);
            hands.write("yxsb");
            hands.fill("#find", "");
        });
        String row = plan.indicators().getFirst().id();
        step("table: a value typed", () -> {
            at(row, "ACTUAL:2025");
            hands.write("13.1");
            hands.push(KeyCode.ENTER);
        });
        step("table: quarters", () -> toggle("#layer-parts"));
        step("table: years", () -> toggle("#layer-years"));
        step("table: targets away", () -> toggle("#layer-targets"));
        step("table: a block pasted", () -> {
            paste();
            at(row, "ACTUAL:2025");
            hands.push(KeyCode.CONTROL, KeyCode.V);
        });
        step("table: undone", () -> hands.push(KeyCode.CONTROL, KeyCode.Z));
        toggle("#layer-targets");
        step("a workbook read and recognised", () -> walk.open(new Place.ImportFile(null, sample())));
        step("its differences taken in", () -> hands.press("#intake-accept"));
        step("the import undone", () -> hands.push(KeyCode.CONTROL, KeyCode.Z));
    }

    private void change() {
        step("other language", walk::language);
        step("other theme", walk::theme);
        step("larger letters", () -> hands.push(KeyCode.CONTROL, KeyCode.EQUALS));
        step("letters of the usual size", () -> hands.push(KeyCode.CONTROL, KeyCode.DIGIT0));
        step("the manual", () -> hands.push(KeyCode.F1));
        step("the manual closed", () -> hands.push(KeyCode.ESCAPE));
        walk.theme();
        walk.language();
    }

    private void toggle(String button) {
        hands.act(() -> ((ToggleButton) hands.find(button)).fire());
    }

    private void at(String row, String column) {
        Grid grid = (Grid) hands.find(".indicator-table");
        hands.act(() -> {
            grid.requestFocus();
            grid.go(new GridPlace(row, column));
        });
    }

    private static void paste() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("13.1\t14.2\r\n5.9\t6.4\r\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Path sample() {
        return switch (new Samples().copyTo(folder)) {
            case Outcome.Done<List<Samples.Sample>>(List<Samples.Sample> samples) ->
                samples.getFirst().files().getFirst();
            case Outcome.Refused<List<Samples.Sample>> refused -> throw new AssertionError(refused);
        };
    }
}
