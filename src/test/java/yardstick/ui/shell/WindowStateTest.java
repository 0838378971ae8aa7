package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import yardstick.settings.Settings;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Theme;

class WindowStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Place INDICATORS = new Place.Indicators("bengbu");
    private static final Place PAGE = new Place.IndicatorPage("bengbu", "i1");

    private final WindowState state = new WindowState(Settings.defaults(), Locale.CHINA, TODAY);

    @Test
    void followsTheSystemUntilALanguageIsChosen() {
        assertTrue(state.words().get().isChinese());
        assertFalse(new WindowState(Settings.defaults(), Locale.GERMANY, TODAY).words().get().isChinese());
    }

    @Test
    void chosenLanguageAndThemeComeBack() {
        WindowState chosen = new WindowState(new Settings("en", true, null, null), Locale.CHINA, TODAY);
        assertFalse(chosen.words().get().isChinese());
        assertEquals(Theme.DARK, chosen.theme().get());
    }

    @Test
    void backLeadsTheWholeWay() {
        state.open(INDICATORS);
        state.open(PAGE);
        state.back();
        assertEquals(INDICATORS, state.place().get());
        state.back();
        assertEquals(new Place.Plans(), state.place().get());
        state.back();
        assertEquals(new Place.Plans(), state.place().get());
    }

    @Test
    void openingTheSamePlaceIsNoStep() {
        state.open(INDICATORS);
        state.open(INDICATORS);
        state.back();
        assertEquals(new Place.Plans(), state.place().get());
    }

    @Test
    void planStaysCurrentWhenItsScreenIsLeft() {
        state.open(PAGE);
        state.open(new Place.Plans());
        assertEquals("bengbu", state.plan().get());
    }

    @Test
    void removedPlanIsLeftAndNoWayLeadsBack() {
        state.open(INDICATORS);
        state.open(PAGE);
        state.forget("bengbu");
        assertEquals(new Place.Plans(), state.place().get());
        assertNull(state.plan().get());
        state.back();
        assertEquals(new Place.Plans(), state.place().get());
    }

    @Test
    void importForAPlanThatIsGoneIsLeft() {
        state.open(new Place.ImportFile("bengbu", null));
        state.forget("bengbu");
        assertEquals(new Place.Plans(), state.place().get());
    }
}
