package yardstick.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Lineup;
import yardstick.chart.HouseStyle;
import yardstick.chart.LineupChart;
import yardstick.chart.Look;
import yardstick.importing.matching.Namesakes;
import yardstick.model.Unit;
import yardstick.store.PlanReader;
import yardstick.text.Pinyin;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.RowsView;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;
import yardstick.ui.parts.Theme;

/** One measure across all plans: list of measures at the left, table and chart of the chosen one at the right. */
public final class CompareScreen {
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final CompareModel model;
    private final Page page;
    private final MeasureList measures;
    private final CompareTable table;
    private final RowsView chart;
    private final VBox likely = new VBox(6);
    private final VBox left = new VBox(4);
    private final FlowPane choices = new FlowPane(16, 8);
    private final Label title = whole("section-title");
    private final HBox content;

    /**
     * What the screen reads with.
     *
     * @param spelling asked off the window's thread; making one takes some tenths of a second
     */
    public record Backing(PlanReader plans, HouseStyle style, Supplier<Pinyin> spelling) {}

    private CompareScreen(Place.Compare place, Backing backing, Surroundings around) {
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new CompareModel(place);
        this.page = new Page(words.get("compare.title"));
        this.measures = new MeasureList(words, this::find, this::choose);
        this.table = new CompareTable(around, seat -> open(
                seat.plan().id(), seat.gap().indicator().id()));
        this.chart = new RowsView(id -> open(id.substring(0, id.indexOf('\n')), id.substring(id.indexOf('\n') + 1)));
        ScrollPane scroll = new ScrollPane(new VBox(16, title, choices, table, left, likely, chart));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        this.content = new HBox(24, measures, scroll);
        page.widthProperty().addListener((p, old, now) -> fit());
    }

    public static Screen of(Place.Compare place, Backing backing, Surroundings around) {
        CompareScreen screen = new CompareScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void open(String planId, String indicatorId) {
        around.navigator().open(new Place.IndicatorPage(planId, indicatorId));
    }

    private void fit() {
        measures.fit(around.textSize().get().factor(), page.getWidth());
    }

    private void refresh() {
        fit();
        Holdings.Names names = model.names();
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        words.get("compare.reading"),
                        progress -> Holdings.read(backing.plans(), names(names), day, progress),
                        this::show);
    }

    /** @param known those of the reading before, null for the first */
    private Holdings.Names names(Holdings.@Nullable Names known) {
        return known == null ? new Holdings.Names(new Namesakes(), backing.spelling().get()) : known;
    }

    private void show(Holdings read) {
        model.follow(read);
        if (read.measures().isEmpty()) {
            page.acts();
            page.setCenter(new EmptyState(
                    Icon.COMPARE,
                    words.get("compare.empty.title"),
                    words.get("compare.empty.hint"),
                    Buttons.primary(
                            words.get("plans.import"),
                            Icon.IMPORT,
                            () -> around.navigator().open(new Place.ImportFile(null, null)))));
            return;
        }
        page.subtitle(words.get(
                "compare.subtitle",
                Integer.toString(read.measures().size()),
                Integer.toString(read.plans().size()),
                read.asOf().toString()));
        measures.show(model.measures(), model.measure());
        page.setCenter(content);
        draw();
    }

    private void find(String text) {
        model.find(text);
        measures.show(model.measures(), model.measure());
    }

    private void choose(Namesakes.Measure measure) {
        model.choose(measure);
        draw();
    }

    private void draw() {
        Lineup lineup = model.lineup();
        String name = model.measure().map(Namesakes.Measure::title).orElse("");
        title.setText(name);
        CompareSaving saving = new CompareSaving(backing.style(), around);
        page.acts(saving.copying(lineup), saving.button(lineup, name));
        choices.getChildren()
                .setAll(
                        choice("compare.unit", model.units(), lineup.unit(), this::unit, model::unit),
                        choice(
                                "compare.order",
                                List.of(Lineup.Order.values()),
                                model.order(),
                                order -> words.word("compare.order", order),
                                model::order));
        table.show(lineup);
        tellLeft(lineup);
        tellLikely();
        boolean drawn = LineupChart.isDrawable(lineup);
        chart.setVisible(drawn);
        chart.setManaged(drawn);
        if (drawn) {
            Look look = around.theme().get() == Theme.DARK ? Look.SCREEN_DARK : Look.SCREEN_LIGHT;
            chart.show(new LineupChart(words, backing.style())
                    .draw(lineup, name, around.asOf().get(), look));
        }
    }

    private String unit(Unit unit) {
        return unit.symbol().isEmpty() ? words.get("lineup.noUnit") : unit.symbol();
    }

    private <T> HBox choice(
            String key,
            List<T> all,
            T now,
            Function<T, String> text,
            Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(all);
        box.setValue(now);
        box.setAccessibleText(words.get(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        box.setOnAction(e -> {
            choose.accept(box.getValue());
            draw();
        });
        Label label = new Label(words.get(key));
        label.setLabelFor(box);
        HBox row = new HBox(8, label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What could not be told in this unit, and why: nothing is left out silently. */
    private void tellLeft(Lineup lineup) {
        left.getChildren().clear();
        for (Lineup.Seat seat : lineup.left()) {
            Label line = whole("note");
            line.setText(words.get(
                    "compare.left",
                    seat.plan().title(),
                    seat.gap().indicator().title(),
                    unit(seat.gap().indicator().unit()),
                    unit(lineup.unit())));
            left.getChildren().add(line);
        }
        left.setManaged(!lineup.left().isEmpty());
    }

    private void tellLikely() {
        likely.getChildren().clear();
        List<Namesakes.Member> members = model.likely();
        if (!members.isEmpty()) {
            Label head = whole("muted");
            head.setText(words.get("compare.likely"));
            likely.getChildren().add(head);
        }
        for (Namesakes.Member member : members) {
            CheckBox tick = new CheckBox(words.get(
                    "compare.likely.one", member.indicator().title(), member.plan().title()));
            tick.setWrapText(true);
            tick.setMinHeight(Region.USE_PREF_SIZE);
            tick.setMnemonicParsing(false);
            tick.setSelected(model.isJoined(member));
            tick.setOnAction(e -> {
                model.join(member, tick.isSelected());
                draw();
            });
            likely.getChildren().add(tick);
        }
        likely.setManaged(!members.isEmpty());
    }

    private static Label whole(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
