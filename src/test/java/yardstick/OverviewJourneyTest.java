package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.settings.Folders;
import yardstick.ui.grid.Grid;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Place;
import yardstick.walk.Hands;
import yardstick.walk.SamplePlans;
import yardstick.walk.Walk;

/** What is pressed on the overview leads where it says. Bengbu, as of 5 March 2026, has one indicator behind. */
class OverviewJourneyTest {
    private static final String BEHIND = "有效商标注册量";

    @TempDir
    static Path folder;

    private static Walk walk;
    private static Hands hands;

    @BeforeAll
    static void openWindow() {
        Walk.Dress dress = new Walk.Dress(Locale.SIMPLIFIED_CHINESE, false, 1280, 800);
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
        walk.open(new Place.Overview("bengbu"));
    }

    private static void focus(Node node) {
        hands.act(node::requestFocus);
    }

    private static Hyperlink link(String text) {
        return hands.find(Hyperlink.class, ".hyperlink", each -> each.getText().startsWith(text));
    }

    private static void choose(int earlierDay) {
        hands.act(() -> ((MenuButton) hands.find("#since")).getItems().get(earlierDay).fire());
    }

    @Test
    void sentenceAndTilesCountTheSame() {
        assertEquals(
                "6 项指标中，1 项已实现，1 项快于预期，2 项基本符合，1 项滞后，1 项无法判定。", hands.label(".verdict-sentence"));
        assertEquals("滞后 1 较 2025-12-31 未变", hands.find("#tile-BEHIND").getAccessibleText());
    }

    @Test
    void tileByEnterShowsOnlyItsIndicators() {
        focus(hands.find("#tile-BEHIND"));
        hands.push(KeyCode.ENTER);
        assertTrue(hands.reads(BEHIND));
        assertFalse(hands.reads("知识产权专员数"));
    }

    @Test
    void tileByMouseShowsTheReachedEarlyOrNot() {
        hands.robot().clickOn(hands.find("#tile-REACHED"));
        walk.settle();
        assertTrue(hands.reads("知识产权贯标企业数"));
        assertFalse(hands.reads(BEHIND));
    }

    @Test
    void firstBarIsTheWorstAndOpensItsPage() {
        Button first = (Button) hands.find(".chart-row");
        assertEquals("有效商标注册量：慢 23.8 个百分点，滞后 · 数据到 2025", first.getAccessibleText());
        focus(first);
        hands.push(KeyCode.SPACE);
        assertTrue(hands.isThere(".page-tabs"));
        assertTrue(hands.reads(BEHIND));
    }

    @Test
    void lineOfAMissingValueOpensItsIndicator() {
        focus(link("知识产权保护社会满意度"));
        hands.push(KeyCode.ENTER);
        assertTrue(hands.isThere(".page-tabs"));
        assertTrue(hands.reads("知识产权保护社会满意度"));
    }

    @Test
    void anotherDayTellsWhatTurnedSince() {
        choose(4);
        assertTrue(hands.reads("较 2024-12-31：已实现 +1，快于预期 −1，基本符合 −1，滞后 +1。"));
        assertTrue(hands.reads("2024 5.4万件 → 2025 5.7万件"));
        hands.picture("overview-journey-since");
        choose(0);
        assertTrue(hands.reads("与 2025-12-31 相比，各类指标的项数没有变化。"));
    }

    @Test
    void longListUnfoldsAndFoldsByKeys() {
        walk.open(new Place.Overview("heyuan"));
        focus(link("另外 3 项…"));
        hands.push(KeyCode.ENTER);
        focus(link("收起"));
        hands.push(KeyCode.ENTER);
        assertTrue(hands.reads("另外 3 项…"));
    }

    @Test
    void valueTypedInTheTableIsToldAsAChange() {
        walk.open(new Place.Indicators("bengbu"));
        Grid grid = (Grid) hands.find(".indicator-table");
        hands.act(() -> {
            grid.requestFocus();
            grid.go(new GridPlace("i5", "ACTUAL:2025"));
        });
        hands.write("92");
        hands.push(KeyCode.ENTER);
        walk.open(new Place.Overview("bengbu"));
        assertTrue(hands.reads("这期间录入、导入或调整的数（1）"));
        assertTrue(hands.reads("无数据 → 92%"));
        assertTrue(hands.label(".verdict-sentence").contains("2 项已实现"));
        hands.act(() -> walk.root().requestFocus());
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(hands.label(".verdict-sentence").contains("1 项无法判定"));
        assertEquals("无法判定 1 较 2025-12-31 未变", hands.find("#tile-NOT_JUDGED").getAccessibleText());
    }
}
