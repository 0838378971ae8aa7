package yardstick.ui.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.chart.Findings;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Plan;
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

/** One indicator: chart and values on the left, judgement and arithmetic on the right. */
public final class IndicatorScreen {
    private static final double SMALLEST_CHART = 150;

    private final Place.IndicatorPage place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final IndicatorModel model;
    private final Page page = new Page("");
    private final FiguresPane figures;
    private final ValuesPane values;
    private final EntryForm form;
    private final BorderPane content = new BorderPane();
    private final IndicatorEditing editing;
    private @Nullable ChartView chart;
    private boolean typing;

    /** What the page reads from and writes through. */
    public record Backing(PlanReader plans, Desk desk, HouseStyle style, Clock clock) {}

    private IndicatorScreen(Place.IndicatorPage place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new IndicatorModel(words);
        this.figures = new FiguresPane(around);
        this.values = new ValuesPane(words, new ValuesPane.Acts(this::correct, this::remove));
        this.form = new EntryForm(model.entry(), words, this::save, this::stopTyping);
        page.lead(Buttons.icon(
                words.get("indicator.back"),
                Icon.BACK,
                () -> around.navigator().open(new Place.Indicators(place.planId()))));
        content.getStyleClass().add("indicator-page");
        content.setRight(figures);
        this.editing = new IndicatorEditing(
                new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around),
                form -> content.setRight(form == null ? figures : form));
        model.content().addListener((p, old, now) -> draw(now));
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
        } else {
            page.heading("");
            page.subtitle("");
            page.acts();
            page.setCenter(new EmptyState(
                    Icon.INDICATORS, words.get("indicator.gone.title"), words.get("indicator.gone.hint")));
        }
    }

    private void draw(IndicatorModel.@Nullable Content now) {
        if (now == null) {
            return;
        }
        Gap gap = now.gap();
        page.heading(gap.indicator().title());
        page.subtitle(subtitle(gap.indicator()));
        page.acts(
                step("indicator.previous", Icon.PREVIOUS, now.previous()),
                step("indicator.next", Icon.NEXT, now.next()),
                edit(gap.indicator(), now.table().plan()),
                new ChartSaving(backing.style(), around).button(now),
                Buttons.primary(words.get("indicator.entry.add"), Icon.ADD, this::add));
        figures.show(now);
        editing.follow(gap.indicator(), now.table().plan());
        values.show(now);
        form.show(model, now);
        drawChart(now);
        page.setCenter(content);
    }

    private void drawChart(IndicatorModel.Content now) {
        Look look = around.theme().get() == Theme.DARK ? Look.SCREEN_DARK : Look.SCREEN_LIGHT;
        JFreeChart drawn = new GapChart(words, backing.style()).draw(now.gap(), now.table(), look);
        String spoken = new Findings(words).tell(now.gap());
        if (chart == null) {
            chart = new ChartView(drawn, spoken);
            chart.setMinHeight(SMALLEST_CHART);
            VBox.setVgrow(chart, Priority.ALWAYS);
            VBox left = new VBox(16, chart, values);
            left.setMinWidth(0);
            content.setCenter(left);
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

    private Button edit(Indicator indicator, Plan plan) {
        Button button =
                Buttons.icon(words.get("indicator.edit"), Icon.EDIT, () -> editing.open(indicator, plan));
        button.setId("indicator-edit");
        return button;
    }

    private Button step(String key, Icon icon, @Nullable String indicatorId) {
        Button button = Buttons.icon(words.get(key), icon, () -> {
            if (indicatorId != null) {
                around.navigator().open(new Place.IndicatorPage(place.planId(), indicatorId));
            }
        });
        button.setDisable(indicatorId == null);
        return button;
    }

    private void add() {
        model.entry().clear();
        startTyping();
    }

    private void correct(Actual actual) {
        model.entry().correct(actual);
        startTyping();
    }

    private void startTyping() {
        IndicatorModel.Content now = model.content().get();
        if (now != null) {
            typing = true;
            form.show(model, now);
            values.form(form);
            form.focus();
        }
    }

    private void stopTyping() {
        typing = false;
        model.entry().clear();
        values.form(null);
    }

    private void save() {
        model.entry().actual(backing.clock().instant()).ifPresent(actual -> write(
                new Change.PutActual(place.planId(), place.indicatorId(), actual)));
    }

    private void remove(Actual actual) {
        write(new Change.RemoveActual(place.planId(), place.indicatorId(), actual.period(), actual.district()));
    }

    private void write(Change change) {
        around.jobs().attempt(words.get("indicator.entry.save"), progress -> backing.desk().apply(change), done -> {
            if (typing) {
                stopTyping();
            }
        });
    }
}
