package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.parts.Place;
import yardstick.walk.Hands;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** A plan is begun, made and taken back, in one window; every test leaves the two plans that were there. */
class CreateJourneyTest {
    private static final String TITLE = "淮南市“十五五”知识产权规划";
    private static final String ID = "淮南市2026-2030";

    @TempDir
    static Path folder;

    private static Walk walk;
    private static Hands hands;

    @BeforeAll
    static void openWindow() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1000, 700);
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        walk = new Walk(dress, SamplePlans.all(), bench::screens, folder);
        hands = new Hands(walk);
    }

    @AfterAll
    static void closeWindow() {
        walk.close();
    }

    @BeforeEach
    void begin() {
        walk.open(new Place.Plans());
        hands.push(KeyCode.CONTROL, KeyCode.N);
        hands.press("#create-clear");
    }

    private static Plan made(String id) {
        return walk.plan(id).orElseThrow();
    }

    private static void create() {
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /** The two sample plans are left, and the window shows where one chooses. */
    private static void assertUndoTakesItAway(String id) {
        hands.act(() -> walk.root().requestFocus());
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(walk.plan(id).isEmpty());
        assertEquals(2, walk.plans().size());
        assertTrue(hands.isThere(".plan-list"));
    }

    private static void goOnFromHeyuan() {
        ComboBox<?> from = (ComboBox<?>) hands.find("#create-old");
        hands.act(() -> from.getSelectionModel().select(2));
    }

    private static TableView<?> starts() {
        return (TableView<?>) hands.find("#create-starts");
    }

    private static void untick(int row) {
        hands.act(() -> {
            starts().getSelectionModel().select(row);
            starts().requestFocus();
        });
        hands.push(KeyCode.SPACE);
    }

    private static void tickFound(String typed) {
        hands.fill("#find", typed);
        Node list = hands.find("#templates");
        hands.act(() -> {
            ((ListView<?>) list).getSelectionModel().select(1);
            list.requestFocus();
        });
        hands.push(KeyCode.SPACE);
    }

    @Test
    void planFromNothingIsTypedByKeysAndItsTableOpens() {
        hands.write(TITLE);
        assertEquals(
                List.of("淮南市", "2026", "2030", ID),
                List.of(
                        hands.text("#create-region"),
                        hands.text("#create-from"),
                        hands.text("#create-to"),
                        hands.text("#create-id")));
        create();
        Plan plan = made(ID);
        assertEquals(TITLE, plan.title());
        assertEquals(new Period.Years(2026, 2030), plan.period());
        assertTrue(hands.reads("指标"));
        hands.picture("create-journey-nothing");
        assertUndoTakesItAway(ID);
    }

    @Test
    void copyOfTheLastPlanStartsWhereThatEndedWithoutWhatWasUnticked() {
        goOnFromHeyuan();
        assertEquals(8, starts().getItems().size());
        untick(0);
        untick(2);
        hands.picture("create-journey-untick");
        assertTrue(((CheckBox) hands.find("#create-all")).isIndeterminate());
        String id = hands.text("#create-id");
        create();
        assertEquals(
                List.of("i2", "i4", "i5", "i6", "i7", "i8"),
                made(id).indicators().stream().map(Indicator::id).toList());
        Indicator patents = made(id).indicators().getFirst();
        var baseline = Objects.requireNonNull(patents.baseline());
        assertEquals(new Period.Year(2024), baseline.period());
        assertEquals(0, new BigDecimal("0.80").compareTo(Objects.requireNonNull(baseline.value())));
        assertEquals(List.of(), patents.actuals());
        assertTrue(hands.find(".indicator-table") instanceof Grid);
        assertUndoTakesItAway(id);
    }

    @Test
    void allAreUntickedAtOnceAndTickedAgain() {
        goOnFromHeyuan();
        CheckBox all = (CheckBox) hands.find("#create-all");
        hands.act(all::fire);
        assertEquals("新建规划", hands.label("#create-plan"));
        hands.act(all::fire);
        assertEquals("新建规划（8 项指标）", hands.label("#create-plan"));
    }

    @Test
    void templatesThatAreTickedAreTheIndicatorsOfThePlan() {
        hands.write(TITLE);
        tickFound("zscqzy");
        create();
        assertEquals(1, made(ID).indicators().size());
        Indicator indicator = made(ID).indicators().getFirst();
        assertTrue(indicator.title().contains("知识产权质押"), indicator::title);
        assertTrue(hands.find(".indicator-table") instanceof Grid);
        assertTrue(hands.reads(indicator.title()));
        hands.picture("create-journey-templates");
        assertUndoTakesItAway(ID);
    }

    @Test
    void whatStaysBehindCanBeTakenFromTheTemplatesInstead() {
        goOnFromHeyuan();
        untick(1);
        hands.press("#create-common");
        tickFound("gjzfmzl");
        String id = hands.text("#create-id");
        create();
        assertFalse(made(id).indicators().stream().anyMatch(each -> each.id().equals("i2")));
        assertTrue(made(id).indicators().getLast().title().contains("高价值发明专利"));
        assertUndoTakesItAway(id);
    }

    @Test
    void languageAndManualLeaveWhatIsHalfTyped() {
        goOnFromHeyuan();
        untick(0);
        hands.fill("#create-title", "某市规划（未写完");
        walk.language();
        assertTrue(hands.reads("Go on from"));
        assertEquals("某市规划（未写完", hands.text("#create-title"));
        hands.push(KeyCode.F1);
        assertTrue(hands.reads("New plan"));
        hands.picture("create-journey-help-en");
        hands.push(KeyCode.ESCAPE);
        assertEquals("某市规划（未写完", hands.text("#create-title"));
        walk.language();
        assertEquals("某市规划（未写完", hands.text("#create-title"));
        assertTrue(((CheckBox) hands.find("#create-all")).isIndeterminate());
        assertEquals(2, walk.plans().size());
    }

    @Test
    void manualIsLeftWithEscapeWhereverTheFocusIs() {
        goOnFromHeyuan();
        hands.push(KeyCode.F1);
        hands.act(() -> walk.root().requestFocus());
        hands.push(KeyCode.ESCAPE);
        assertTrue(hands.isThere("#create-title"));
    }

    @Test
    void hintThatIsShownDoesNotSwallowEscape() {
        goOnFromHeyuan();
        hands.push(KeyCode.F1);
        Tooltip hint = hands.find(ButtonBase.class, ".button", button -> button.getTooltip() != null)
                .getTooltip();
        hands.act(() -> hint.show(walk.root().getScene().getWindow()));
        hands.push(KeyCode.ESCAPE);
        assertFalse(hint.isShowing());
        assertTrue(hands.isThere("#create-title"));
    }
}
