package yardstick;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import yardstick.calc.GapAnalysis;
import yardstick.change.Desk;
import yardstick.chart.HouseStyle;
import yardstick.cli.Services;
import yardstick.exchange.Intake;
import yardstick.exchange.SampleLoad;
import yardstick.importing.Recogniser;
import yardstick.importing.cells.TextReader;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Comparison;
import yardstick.importing.words.Lexicon;
import yardstick.report.Printing;
import yardstick.settings.Folders;
import yardstick.settings.SettingsFile;
import yardstick.sheet.SheetReader;
import yardstick.store.Store;
import yardstick.text.Pinyin;
import yardstick.ui.compare.CompareScreen;
import yardstick.ui.create.Begun;
import yardstick.ui.create.CreateScreen;
import yardstick.ui.funds.FundsScreen;
import yardstick.ui.help.HelpScreen;
import yardstick.ui.importing.ImportScreen;
import yardstick.ui.importing.Unfinished;
import yardstick.ui.indicator.IndicatorScreen;
import yardstick.ui.indicator.LastTab;
import yardstick.ui.indicators.Exports;
import yardstick.ui.indicators.IndicatorsScreen;
import yardstick.ui.indicators.LastView;
import yardstick.ui.overview.OverviewScreen;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screens;
import yardstick.ui.plan.PlanScreen;
import yardstick.ui.plans.PlansScreen;
import yardstick.ui.schedule.ScheduleScreen;
import yardstick.ui.tasks.TasksScreen;
import yardstick.ui.units.UnitsScreen;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Wires every object once, by constructor. */
final class Workbench {
    private final Folders folders;
    private final Clock clock;
    private final Locale locale;
    private final SheetReader sheets = new SheetReader();
    private final Lexicon lexicon = Lexicon.standard();
    private final Recogniser recogniser = new Recogniser(lexicon);
    private final Comparison comparison = new Comparison();
    private final Intake intake = new Intake();
    private final GapAnalysis analysis = new GapAnalysis();

    Workbench(Folders folders, Clock clock, Locale locale) {
        this.folders = folders;
        this.clock = clock;
        this.locale = locale;
    }

    /** @param window opens the window on a store; empty where there is no screen */
    Services services(Optional<Consumer<Path>> window) {
        return new Services(
                sheets,
                recogniser,
                comparison,
                intake,
                analysis,
                HouseStyle::new,
                new Services.Place(clock, folders.store(), locale, window));
    }

    /** Returns when the window is closed. */
    void openWindow(Path store) {
        new WindowRun(new SettingsFile(folders.settings()), clock, locale, this::screens).open(store);
    }

    Screens screens(Store store, Desk desk) {
        HouseStyle style = new HouseStyle();
        Exports exports = new Exports(style);
        IndicatorScreen.Backing page = new IndicatorScreen.Backing(
                store.plans(),
                store.history(),
                desk,
                style,
                new TextReader(Lexicon.standard().cells()),
                clock,
                new LastTab());
        ImportScreen.Backing intakes = new ImportScreen.Backing(
                sheets, recogniser, store.plans(), desk, clock, new Unfinished());
        // Learning how names are spelled takes some tenths of a second, and nobody searches in the first of them.
        CompletableFuture<Pinyin> spelling = CompletableFuture.supplyAsync(Pinyin::new);
        IndicatorsScreen.Backing table = new IndicatorsScreen.Backing(
                store.plans(),
                desk,
                exports,
                new TextReader(lexicon.cells()),
                clock,
                new LastView(),
                name -> Optional.ofNullable(spelling.getNow(null)).map(pinyin -> pinyin.name(name)));
        SampleLoad samples = new SampleLoad(desk, store.plans()::plan, this::recognised, clock);
        PlansScreen.Backing plans = new PlansScreen.Backing(store.plans(), analysis, desk, samples);
        CreateScreen.Backing create = new CreateScreen.Backing(store.plans(), desk, spelling::join, new Begun());
        return (place, around) -> switch (place) {
            case Place.Plans() -> PlansScreen.of(plans, around);
            case Place.Overview overview ->
                OverviewScreen.of(
                        overview,
                        new OverviewScreen.Backing(store.plans(), store.history(), style, clock),
                        around);
            case Place.PlanPage plan ->
                PlanScreen.of(plan, new PlanScreen.Backing(store.plans(), desk), around);
            case Place.Tasks tasks ->
                TasksScreen.of(tasks, new TasksScreen.Backing(store.plans(), desk, clock), around);
            case Place.Units units ->
                UnitsScreen.of(units, new UnitsScreen.Backing(store.plans(), desk, clock, style, Printing.ofSystem()), around);
            case Place.Funds funds ->
                FundsScreen.of(funds, new FundsScreen.Backing(store.plans(), desk, clock), around);
            case Place.Schedule stages ->
                ScheduleScreen.of(stages, new ScheduleScreen.Backing(store.plans(), desk, style, clock), around);
            case Place.Indicators indicators ->
                IndicatorsScreen.of(indicators, table, around);
            case Place.IndicatorPage indicator -> IndicatorScreen.of(indicator, page, around);
            case Place.NewPlan() -> CreateScreen.of(create, around);
            case Place.Help help -> HelpScreen.of(help, around);
            case Place.Compare compare ->
                CompareScreen.of(compare, new CompareScreen.Backing(store.plans(), style, spelling::join), around);
            case Place.ImportFile file -> ImportScreen.of(file, intakes, around);
        };
    }

    private Outcome<Draft> recognised(Path workbook) {
        return sheets.open(workbook, Progress.none()).map(book -> recogniser.recognise(book, Progress.none()));
    }
}
