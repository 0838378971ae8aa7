package yardstick.ui.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Timetable;
import yardstick.change.Desk;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.chart.Picture;
import yardstick.chart.ScheduleChart;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.SideEdit;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.ChartView;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;

/** The schedule of a plan: the chart, and beside it stages, items and days to be read, ticked and typed. */
public final class ScheduleScreen {
    private static final double SIDE = 332;

    private final Place.Schedule place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final Page page;
    private final SideEdit side;
    private final ScheduleActs acts;
    private final StagesPane stages;
    private final DatesPane dates;
    private final TabPane tabs;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox content = new HBox(16);
    private @Nullable ChartView chart;
    private @Nullable Picture picture;
    private @Nullable Timetable shown;
    private @Nullable Node form;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, HouseStyle style, Clock clock) {}

    private ScheduleScreen(Place.Schedule place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.page = new Page(words.get("schedule.title"));
        PartWriting writing = new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around);
        this.side = new SideEdit(writing, this::place);
        this.acts = new ScheduleActs(writing, side, backing.clock());
        this.stages = new StagesPane(around, acts);
        this.dates = new DatesPane(around);
        this.tabs = new TabPane(tab("schedule.tab.stages", stages), tab("schedule.tab.dates", dates));
        tabs.getStyleClass().add("schedule-tabs");
        tabs.setAccessibleText(words.get("schedule.title"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.viewportBoundsProperty().addListener((p, old, now) -> fit(now));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setMinWidth(0);
    }

    public static Screen of(Place.Schedule place, Backing backing, Surroundings around) {
        ScheduleScreen screen = new ScheduleScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private Tab tab(String key, Node node) {
        Tab tab = new Tab(words.get(key), node);
        tab.setClosable(false);
        return tab;
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans().plan(place.planId()).map(plan -> Timetable.of(plan, day)),
                        this::show);
    }

    private void show(Optional<Timetable> read) {
        shown = read.orElse(null);
        page.subtitle(read.map(table -> table.plan().title()).orElse(""));
        if (shown == null) {
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        Plan plan = shown.plan();
        acts.follow(plan);
        side.follow(plan);
        stages.show(plan);
        dates.show(shown);
        draw(shown);
    }

    /** The form stands in the place of the lists for as long as something is typed in it. */
    private void place(@Nullable Node now) {
        form = now;
        if (shown != null) {
            draw(shown);
        }
    }

    private void draw(Timetable table) {
        Button add = Buttons.primary(words.get("schedule.stage.add"), Icon.ADD, acts::addStage);
        add.setId("stage-add");
        if (table.isEmpty() && table.undated().isEmpty() && form == null) {
            page.acts(add);
            page.setCenter(new EmptyState(
                    Icon.SCHEDULE,
                    words.get("schedule.empty.title"),
                    words.get("schedule.empty.hint"),
                    Buttons.plain(words.get("schedule.stage.add"), Icon.ADD, acts::addStage)));
            return;
        }
        page.acts(new ScheduleSaving(backing.style(), around).button(table), add);
        Region right = form instanceof Region typed ? typed : tabs;
        double room = page.getWidth() > 0 ? page.getWidth() / 2 : Double.MAX_VALUE;
        double side = Math.min(room, SIDE * around.textSize().get().factor());
        right.setPrefWidth(side);
        right.setMinWidth(side);
        scroll.setContent(table.isEmpty() ? nothingDated() : drawn(table));
        content.getChildren().setAll(scroll, right);
        page.setCenter(content);
    }

    private Node nothingDated() {
        chart = null;
        picture = null;
        return new EmptyState(
                Icon.SCHEDULE, words.get("schedule.empty.title"), words.get("schedule.empty.hint"));
    }

    private ChartView drawn(Timetable table) {
        LocalDate day = around.asOf().get();
        Look look = around.theme().get() == Theme.DARK ? Look.SCREEN_DARK : Look.SCREEN_LIGHT;
        Picture now = new ScheduleChart(words, backing.style()).draw(table, day, look);
        picture = now;
        ChartView view = chart;
        if (view == null) {
            view = new ChartView(now.chart(), now.spoken());
            chart = view;
        } else {
            view.show(now.chart(), now.spoken());
        }
        fit(scroll.getViewportBounds());
        return view;
    }

    /** As high as its words need at the width there is. */
    private void fit(Bounds room) {
        if (chart != null && picture != null && room.getWidth() > 0) {
            double height = picture.height((int) room.getWidth());
            chart.setMinHeight(height);
            chart.setPrefHeight(height);
        }
    }
}
