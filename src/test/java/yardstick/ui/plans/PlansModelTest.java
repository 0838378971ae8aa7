package yardstick.ui.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.calc.GapAnalysis;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.exchange.BundleFile;
import yardstick.exchange.BundleReading;
import yardstick.exchange.SampleLoad;
import yardstick.importing.Recogniser;
import yardstick.importing.words.Lexicon;
import yardstick.model.Plan;
import yardstick.model.PlanSummary;
import yardstick.sheet.SheetReader;
import yardstick.store.Store;
import yardstick.text.Words;
import yardstick.ui.parts.Dialogs;
import yardstick.ui.parts.Navigator;
import yardstick.ui.parts.Notices;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;
import yardstick.walk.DirectJobs;
import yardstick.walk.SamplePlans;
import yardstick.work.Outcome;
import yardstick.work.Progress;
import yardstick.work.Refusal;

/** Without a window: jobs run at once, notices and places are written down. */
class PlansModelTest {
    private final Store store = Store.inMemory();
    private final Desk desk = new Desk(store, Clock.systemUTC());
    private final Noted noted = new Noted();
    private LocalDate asOf = LocalDate.of(2026, 3, 5);
    private final SaveAs saveAs = new SaveAs();
    private final PlansModel model = new PlansModel(
            new PlansScreen.Backing(store.plans(), new GapAnalysis(), desk, samples()),
            new Surroundings(
                    Words.of(Locale.SIMPLIFIED_CHINESE),
                    () -> asOf,
                    () -> Theme.LIGHT,
                    noted,
                    saveAs,
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

    private SampleLoad samples() {
        SheetReader sheets = new SheetReader();
        Recogniser recogniser = new Recogniser(Lexicon.standard());
        return new SampleLoad(
                desk,
                store.plans()::plan,
                file -> sheets.open(file, Progress.none()).map(book -> recogniser.recognise(book, Progress.none())),
                Clock.systemUTC());
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

    /** 河源 2021—2024 and 蚌埠 2024—2025 come as workbooks over the plans. */
    @Test
    void samplesAreFivePlansAndTheActualsOfTwo() {
        model.loadSamples();
        model.refresh();
        assertEquals(List.of("bengbu", "heyuan", "jimo", "ningbo", "zibo"), ids());
        Set<String> withSampleActuals = store.plans().all().stream()
                .map(PlanSummary::id)
                .filter(id -> store.plans().plan(id).orElseThrow().indicators().stream()
                        .flatMap(indicator -> indicator.actuals().stream())
                        .anyMatch(actual -> String.valueOf(actual.source()).contains("示例数据")))
                .collect(Collectors.toSet());
        assertEquals(Set.of("bengbu", "heyuan"), withSampleActuals);
        assertEquals(List.of(), noted.refusals);
        assertEquals(1, noted.told.size());
    }

    @Test
    void samplesNeverReplaceAPlan() {
        fill();
        Plan before = store.plans().plan("bengbu").orElseThrow();
        model.loadSamples();
        assertEquals(before, store.plans().plan("bengbu").orElseThrow());
        assertEquals("PLAN_EXISTS", noted.refusals.getFirst().code());
        assertEquals(List.of(), noted.told);
    }

    @Test
    void exportedBundleReadsBackAsThePlan(@TempDir Path folder) {
        fill();
        model.refresh();
        saveAs.answer = Optional.of(folder.resolve("蚌埠.json"));
        model.export(rows().getFirst());
        assertEquals("bengbu.json", saveAs.suggested);
        assertEquals(List.of(), noted.refusals);
        assertEquals(
                new BundleFile().read(folder.resolve("蚌埠.json"), Progress.none()).then(BundleReading::whole),
                Outcome.done(store.plans().plan("bengbu").orElseThrow()));
    }

    @Test
    void exportWithoutAnAnswerTellsNothing() {
        fill();
        model.refresh();
        model.export(rows().getFirst());
        assertEquals(List.of(), noted.told);
        assertEquals(List.of(), noted.refusals);
    }

    /** A user who gives every file to be saved the same name, or none. */
    private static final class SaveAs implements Dialogs {
        private Optional<Path> answer = Optional.empty();
        private String suggested = "";

        @Override
        public Optional<Path> chooseOpen(String title, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String title, String suggestedName, String... patterns) {
            suggested = suggestedName;
            return answer;
        }
    }

    private static final class Noted implements Navigator, Notices {
        private final List<Place> places = new ArrayList<>();
        private final List<Runnable> offers = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
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
        public void tell(String sentence) {
            told.add(sentence);
        }

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
