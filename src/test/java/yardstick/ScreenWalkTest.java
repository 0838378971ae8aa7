package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.exchange.Samples;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.PlanBundles;
import yardstick.walk.SamplePlans;
import yardstick.walk.SampleUnits;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;
import yardstick.work.Outcome;

/** Every screen in both languages and themes, at the usual and the smallest size; pictures in target/screens. */
class ScreenWalkTest {
    private static final Path PICTURES = Path.of("target", "screens");

    /** A new screen adds its line here. */
    private static final List<Visit> VISITS = List.of(
            new Visit("plans", new Place.Plans()),
            new Visit("indicators", new Place.Indicators("bengbu")),
            new Visit("indicators-many", new Place.Indicators("heyuan")),
            new Visit("indicators-nothing", new Place.Indicators("heyuan"), root -> type(root, "#find", "???")),
            new Visit("indicators-gone", new Place.Indicators("none")),
            new Visit("indicator", new Place.IndicatorPage("bengbu", "i2")),
            new Visit("indicator-arithmetic", new Place.IndicatorPage("bengbu", "i3"), ScreenWalkTest::openArithmetic),
            new Visit("indicator-typing", new Place.IndicatorPage("heyuan", "i4"), ScreenWalkTest::typeNonsense),
            new Visit("indicator-missing", new Place.IndicatorPage("heyuan", "i7")),
            new Visit("indicator-gone", new Place.IndicatorPage("heyuan", "none")),
            new Visit("import", new Place.ImportFile(null, null)),
            new Visit("import-new", new Place.ImportFile(null, sample(0, 0))),
            new Visit("import-actuals", new Place.ImportFile("bengbu", sample(0, 1))),
            new Visit("import-names", new Place.ImportFile("bengbu", namesToDecide())),
            new Visit("import-bundle", new Place.ImportFile(null, PlanBundles.file("ningbo"))),
            new Visit("import-bundle-replace", new Place.ImportFile(null, doubtfulBundle())),
            new Visit("import-bundle-wrong", new Place.ImportFile(null, wrongBundle())),
            new Visit("units", new Place.Units(SampleUnits.FULL, null)),
            new Visit("units-collective", new Place.Units(SampleUnits.FULL, "u04")),
            new Visit("units-no-seat", new Place.Units(SampleUnits.FULL, "u21")),
            new Visit("units-edit", new Place.Units(SampleUnits.FULL, "u11"), root -> press(root, "#unit-edit")),
            new Visit("units-group", new Place.Units(SampleUnits.FULL, null), root -> section(root, 1)),
            new Visit("units-seat", new Place.Units(SampleUnits.FULL, null), ScreenWalkTest::chooseSeat),
            new Visit("units-seat-edit", new Place.Units(SampleUnits.FULL, null), root -> {
                chooseSeat(root);
                press(root, "#seat-edit");
            }),
            new Visit("units-group-edit", new Place.Units(SampleUnits.FULL, "u02"), root -> {
                section(root, 1);
                press(root, "#group-edit");
            }),
            new Visit("units-overview", new Place.Units(SampleUnits.FULL, null), root -> section(root, 2)),
            new Visit("units-group-composed", new Place.Units(SampleUnits.COMPOSED, null), root -> section(root, 1)),
            new Visit("units-empty", new Place.Units(SampleUnits.EMPTY, null)),
            new Visit("units-group-empty", new Place.Units(SampleUnits.EMPTY, null), root -> section(root, 1)),
            new Visit("units-overview-empty", new Place.Units(SampleUnits.EMPTY, null), root -> section(root, 2)),
            new Visit("help", new Place.Help(new Place.Schedule("bengbu"))),
            new Visit("help-table", new Place.Help(new Place.IndicatorPage("bengbu", "i2"))),
            new Visit("plans-removed", new Place.Plans(), ScreenWalkTest::removeFirstPlan));

    private static final List<Visit> EMPTY_VISITS =
            List.of(new Visit("plans-empty", new Place.Plans()), new Visit("import-empty", new Place.ImportFile(null, null)));

    @TempDir
    Path folder;

    /** The last button of the chosen plan. */
    private static void removeFirstPlan(Parent root) {
        Object[] buttons = root.lookupAll(".plan-panel .button").toArray();
        ((Button) buttons[buttons.length - 1]).fire();
    }

    private static List<Plan> plans() {
        List<Plan> plans = new ArrayList<>(SamplePlans.all());
        plans.addAll(SampleUnits.all());
        return plans;
    }

    private static Path sample(int plan, int file) {
        Outcome<List<Samples.Sample>> copied = new Samples().copyTo(Path.of("target", "screens-samples"));
        return switch (copied) {
            case Outcome.Done<List<Samples.Sample>>(List<Samples.Sample> samples) ->
                samples.get(plan).files().get(file);
            case Outcome.Refused<List<Samples.Sample>> refused -> throw new AssertionError(refused);
        };
    }

    /** Two names that are only like those of the plan, a table that has nothing to do with it, a baseline that changed. */
    private static Path namesToDecide() {
        try {
            Path file = Files.createDirectories(Path.of("target", "screens-samples")).resolve("报送.csv");
            return Files.writeString(file, """
                    指标,单位,2023年基期值,2024年实际
                    专利质押融资额,亿元,17.2,19.5
                    有效注册商标数量,件,,54300
                    每万人口高价值发明专利拥有量,件,9.9,960


                    产量指标,2022年实际,2023年实际,单位
                    粮食产量,290,300,万吨
                    蔬菜产量,118,120,万吨
                    水果产量,44,45,万吨
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every target has a version that cannot be. */
    private static Path wrongBundle() {
        return bundle("ningbo", "\"version\": 1,", "\"version\": 0,");
    }

    /** The name of a unit looks like markup. */
    private static Path doubtfulBundle() {
        return bundle("bengbu", "\"name\": \"市教育局\"", "\"name\": \"<b>市教育局</b>\"");
    }

    private static Path bundle(String plan, String old, String now) {
        try {
            String good = Files.readString(PlanBundles.file(plan));
            Path changed = Files.createDirectories(Path.of("target", "screens-samples")).resolve(plan + "-changed.json");
            return Files.writeString(changed, good.replace(old, now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void type(Parent root, String field, String text) {
        ((TextField) root.lookup(field)).setText(text);
    }

    private static void press(Parent root, String button) {
        ((Button) root.lookup(button)).fire();
    }

    private static void section(Parent root, int number) {
        ((ToggleButton) root.lookup("#tab-" + number)).fire();
        layOut(root);
    }

    /** A pane that scrolls takes its content into the scene in the second round. */
    private static void layOut(Parent root) {
        for (int round = 0; round < 2; round++) {
            root.applyCss();
            root.layout();
        }
    }

    private static void chooseSeat(Parent root) {
        section(root, 1);
        ((TableView<?>) root.lookup("#seats")).getSelectionModel().select(3);
        layOut(root);
    }

    private static void openArithmetic(Parent root) {
        for (int line : new int[] {1, 7}) {
            ((ToggleButton) root.lookupAll(".figure-toggle").toArray()[line]).fire();
        }
    }

    private static void typeNonsense(Parent root) {
        Object[] acts = root.lookupAll(".page-head .accent").toArray();
        ((Button) acts[0]).fire();
        ((ComboBox<?>) root.lookup("#entry-period")).getEditor().setText("2025");
        type(root, "#entry-value", "12%");
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyScreenIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, plans(), bench::screens, folder)) {
            VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        try (Walk walk = new Walk(dress, List.of(), bench::screens, folder)) {
            EMPTY_VISITS.forEach(visit -> complaints.addAll(walk.visit(visit, PICTURES)));
        }
        assertEquals(List.of(), complaints);
    }
}
