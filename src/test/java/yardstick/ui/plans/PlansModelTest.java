package yardstick.ui.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yardstick.calc.GapAnalysis;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Plan;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;
import yardstick.walk.DirectJobs;
import yardstick.walk.NoDialogs;
import yardstick.walk.SamplePlans;
import yardstick.work.Refusal;

/** Without a window: jobs run at once, notices and places are written down. */
class PlansModelTest {
    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final Noted noted = new Noted();
    private LocalDate asOf = LocalDate.of(2026, 3, 5);
    private final PlansModel model = new PlansModel(
            store.plans(),
            new GapAnalysis(),
            desk,
            new Surroundings(
                    Words.of(Locale.SIMPLIFIED_CHINESE),
                    () -> asOf,
                    () -> Theme.LIGHT,
                    noted,
                    new NoDialogs(),
                    new DirectJobs(noted::refuse),
                    noted));

    @AfterEach
    void close() {
        store.close();
    }

    private void fill() {
        for (Plan plan : SamplePlans.all()) {
            desk.apply(new Change.AddPlan(plan));
        }
    }

    private List<PlanRow> rows() {
        return Objects.requireNonNull(model.rows().get());
    }

    private List<String> ids() {
        return rows().stream().map(row -> row.plan().id()).toList();
    }

    @Test
    void nothingIsClaimedBeforeTheFirstReading() {
        assertNull(model.rows().get());
    }

    @Test
    void countsEveryIndicatorOnce() {
        fill();
        model.refresh();
        assertEquals(List.of("bengbu", "heyuan"), ids());
        rows().forEach(row -> assertEquals(row.plan().indicators(), row.verdict().all()));
    }

    @Test
    void countsFollowTheDay() {
        fill();
        asOf = LocalDate.of(2023, 12, 31);
        model.refresh();
        assertEquals(new Verdict(0, 0, 0, 6), rows().getFirst().verdict());
        assertNull(rows().getFirst().latest());
    }

    @Test
    void currentPlanIsTheChosenOne() {
        fill();
        noted.current = Optional.of("heyuan");
        model.refresh();
        assertEquals("heyuan", Objects.requireNonNull(model.chosen().get()).plan().id());
    }

    @Test
    void removalOffersToTakeItBack() {
        fill();
        model.refresh();
        model.remove(rows().getFirst());
        model.refresh();
        assertEquals(List.of("heyuan"), ids());
        noted.offers.getFirst().run();
        model.refresh();
        assertEquals(List.of("bengbu", "heyuan"), ids());
    }

    @Test
    void offerNeverTakesBackALaterChange() {
        fill();
        model.refresh();
        model.remove(rows().getFirst());
        desk.apply(new Change.RemovePlan("heyuan"));
        noted.offers.getFirst().run();
        model.refresh();
        assertEquals(List.of(), ids());
        assertEquals(List.of(Refusal.of("UNDO_TOO_LATE")), noted.refusals);
    }

    @Test
    void importGoesToThePlan() {
        fill();
        model.refresh();
        model.importInto(rows().getFirst());
        assertEquals(List.of(new Place.ImportFile("bengbu", null)), noted.places);
    }

    private static final class Noted implements Navigator, Notices {
        private final List<Place> places = new ArrayList<>();
        private final List<Runnable> offers = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private Optional<String> current = Optional.empty();

        @Override
        public void open(Place place) {
            places.add(place);
        }

        @Override
        public void back() {}

        @Override
        public Optional<String> currentPlan() {
            return current;
        }

        @Override
        public void choosePlan(String planId) {
            current = Optional.of(planId);
        }

        @Override
        public void tell(String sentence) {}

        @Override
        public void offer(String sentence, String label, Runnable act) {
            offers.add(act);
        }

        @Override
        public void refuse(Refusal refusal) {
            refusals.add(refusal);
        }
    }
}
