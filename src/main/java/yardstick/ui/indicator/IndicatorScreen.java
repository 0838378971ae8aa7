package yardstick.ui.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.change.Desk;
import yardstick.chart.Findings;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.importing.cells.TextReader;
import yardstick.model.Indicator;
import yardstick.store.History;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.ChartView;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;

/** One indicator: chart on the left, judgement and arithmetic on the right, everything else below them. */
public final class IndicatorScreen {
    private final Place.IndicatorPage place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final IndicatorModel model;
    private final Page page = new Page("");
    private final BorderPane content = new BorderPane();
    private final HBox upper = new HBox();
    private final FiguresPane figures;
    private final ActualsPane actuals;
    private final ActualTyping typing;
    private final SideForm side;
    private final PageActs acts;
    private final ChartActs chartActs;
    private final LagNote lag;
    private final PageTabs tabs;
    private @Nullable ChartView chart;
    private @Nullable Look look;

    /** What the page reads from and writes through. @param targets reads what is typed as a target */
    public record Backing(
            PlanReader plans,
            History history,
            Desk desk,
            HouseStyle style,
            TextReader targets,
            Clock clock,
            LastTab lastTab) {}

    private IndicatorScreen(Place.IndicatorPage place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new IndicatorModel(words);
        this.figures = new FiguresPane(around);
        PartWriting writing = new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around);
        this.side = new SideForm(writing, this::aside);
        PageActs.Typing typing = new PageActs.Typing(backing.targets(), backing.clock());
        this.acts = new PageActs(place.indicatorId(), writing, side, typing, model.content()::get);
        this.typing = new ActualTyping(place, writing, model, typing, this::type);
        this.actuals = new ActualsPane(words, new ActualsPane.Acts(this.typing::correct, this.typing::remove));
        this.chartActs = new ChartActs(backing.style(), around);
        this.lag = new LagNote(words, acts::explain);
        this.tabs = new PageTabs(around, acts, actuals, backing.lastTab());
        layOut();
        tabs.onHistory(this::readHistory);
        model.content().addListener((p, old, now) -> draw(now));
    }

    private void layOut() {
        page.lead(Buttons.icon(
                words.get("indicator.back"),
                Icon.BACK,
                () -> around.navigator().open(new Place.Indicators(place.planId()))));
        new PageKeys(page, new PageKeys.Acts(() -> step(false), () -> step(true)));
        content.getStyleClass().add("indicator-page");
        upper.getStyleClass().add("indicator-upper");
        upper.getChildren().setAll(figures);
        SplitPane split = new SplitPane(upper, tabs);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.54);
        split.getStyleClass().add("indicator-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox center = new VBox(8, lag, split);
        center.setMinWidth(0);
        center.getStyleClass().add("indicator-center");
        ScrollPane whole = new ScrollPane(center);
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        whole.getStyleClass().add("edge-to-edge");
        content.setCenter(whole);
    }

    /** A form takes the room of the figures and of the right end of the tabs. */
    private void aside(@Nullable Node typed) {
        content.setRight(typed);
        figures.setVisible(typed == null);
        figures.setManaged(typed == null);
        showLag(model.content().get());
    }

    private void type(@Nullable EntryForm form) {
        if (form != null) {
            tabs.chooseActuals();
        }
        actuals.form(form);
    }

    /** Whoever types is not asked at the same time. */
    private void showLag(IndicatorModel.@Nullable Content now) {
        lag.ask(now != null && now.explanations().asked() && !side.isOpen());
    }

    public static Screen of(Place.IndicatorPage place, Backing backing, Surroundings around) {
        IndicatorScreen screen = new IndicatorScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans()
                                .plan(place.planId())
                                .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour())),
                        this::showRead);
    }

    private void showRead(Optional<GapTable> read) {
        if (read.flatMap(table -> table.gap(place.indicatorId())).isPresent()) {
            model.show(read.get(), place.indicatorId());
            recolour();
        } else {
            page.heading("");
            page.subtitle("");
            page.acts();
            page.setCenter(new EmptyState(
                    Icon.INDICATORS, words.get("indicator.gone.title"), words.get("indicator.gone.hint")));
        }
        if (tabs.showsHistory()) {
            readHistory();
        }
    }

    private void readHistory() {
        HistoryRows rows = new HistoryRows(words, backing.clock().getZone());
        around.jobs()
                .run(
                        "",
                        progress -> backing.history().of(place.planId(), place.indicatorId()).stream()
                                .map(rows::of)
                                .toList(),
                        tabs::showHistory);
    }

    private void draw(IndicatorModel.@Nullable Content now) {
        if (now == null) {
            return;
        }
        Indicator indicator = now.gap().indicator();
        page.heading(indicator.title());
        page.subtitle(subtitle(indicator));
        page.acts(
                step("indicator.previous", Icon.PREVIOUS, now.previous()),
                step("indicator.next", Icon.NEXT, now.next()),
                named("indicator-edit", Buttons.icon(words.get("indicator.edit"), Icon.EDIT, acts::edit)),
                printing(),
                chartActs.button(now),
                named("entry-add", Buttons.primary(words.get("indicator.entry.add"), Icon.ADD, typing::add)));
        showLag(now);
        figures.show(now);
        side.follow(now.table().plan());
        tabs.show(now);
        typing.follow(now);
        drawChart(now);
        page.setCenter(content);
    }

    /** The window presses it at Ctrl+P: it looks for the style class. */
    private Button printing() {
        Button button = Buttons.icon(words.get("indicator.print.tip"), Icon.PRINT, this::print);
        button.getStyleClass().add("prints");
        return named("indicator-print", button);
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    private Look look() {
        return around.theme().get() == Theme.DARK ? Look.SCREEN_DARK : Look.SCREEN_LIGHT;
    }

    /** Another theme does not change what is shown, but how the chart is drawn. */
    private void recolour() {
        IndicatorModel.Content now = model.content().get();
        if (now != null && look != look()) {
            drawChart(now);
        }
    }

    private void drawChart(IndicatorModel.Content now) {
        look = look();
        JFreeChart drawn = new GapChart(words, backing.style()).draw(now.gap(), now.table(), look);
        String spoken = new Findings(words).tell(now.gap());
        if (chart == null) {
            chart = new ChartView(drawn, spoken);
            chart.setMinHeight(0);
            HBox.setHgrow(chart, Priority.ALWAYS);
            upper.getChildren().addFirst(chart);
        } else {
            chart.show(drawn, spoken);
        }
    }

    private String subtitle(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        parts.add(
                indicator.heading().printed().isEmpty()
                        ? words.word("category", indicator.heading().category())
                        : indicator.heading().printed());
        if (indicator.attribute() != null) {
            parts.add(words.word("attribute", indicator.attribute()));
        }
        if (!indicator.unit().symbol().isEmpty()) {
            parts.add(indicator.unit().symbol());
        }
        return String.join(" · ", parts);
    }

    private Button step(String key, Icon icon, @Nullable String indicatorId) {
        Button button = Buttons.icon(words.get(key), icon, () -> open(indicatorId));
        button.setDisable(indicatorId == null);
        return button;
    }

    private void step(boolean on) {
        IndicatorModel.Content now = model.content().get();
        if (now != null) {
            open(on ? now.next() : now.previous());
        }
    }

    private void open(@Nullable String indicatorId) {
        if (indicatorId != null) {
            around.navigator().open(new Place.IndicatorPage(place.planId(), indicatorId));
        }
    }

    private void print() {
        Optional.ofNullable(model.content().get()).ifPresent(chartActs::print);
    }
}
