package yardstick.ui.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.calc.Status;
import yardstick.change.Desk;
import yardstick.importing.cells.TextReader;
import yardstick.store.PlanReader;
import yardstick.text.SpelledName;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.grid.GridPlace;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** The indicators of one plan: the verdict as a sentence, counts that filter, and the table to type in. */
public final class IndicatorsScreen {
    private final Place.Indicators place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final TableState state = new TableState();
    private final IndicatorsModel model;
    private final SideForms forms;
    private final IndicatorGrid grid;
    private final Page page;
    private final Footnote footnote;
    private final BorderPane body = new BorderPane();
    private final Node content;
    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable GridPlace returnTo;

    /**
     * What the screen reads from and writes through.
     *
     * @param exports writes the table and its report
     * @param targets reads targets as they are typed
     * @param last how tables were left
     * @param spelling how names are spelled with letters; empty as long as nobody knows
     */
    public record Backing(
            PlanReader plans,
            Desk desk,
            Exports exports,
            TextReader targets,
            Clock clock,
            LastView last,
            Function<String, Optional<SpelledName>> spelling) {}

    private IndicatorsScreen(Place.Indicators place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new IndicatorsModel(words, backing.spelling());
        model.statuses()
                .set(place.statuses().stream().map(Status::valueOf).collect(Collectors.toUnmodifiableSet()));
        backing.last().of(place, words.locale()).ifPresent(this::resume);
        PartWriting writing = new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around);
        IndicatorActs acts = new IndicatorActs(writing, backing.targets(), backing.clock(), state);
        this.forms = new SideForms(writing, acts, state, this::beside);
        this.grid = new IndicatorGrid(model, state, acts, forms, around);
        this.page = new Page(words.get("indicators.title"));
        this.footnote = new Footnote(words);
        this.content = content();
    }

    public static Screen of(Place.Indicators place, Backing backing, Surroundings around) {
        IndicatorsScreen screen = new IndicatorsScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh, screen::leave);
    }

    private void resume(LastView.View view) {
        state.layers(view.layers());
        state.arrangement(view.arrangement());
        model.narrow(view.narrowed());
        returnTo = view.active();
    }

    private void leave() {
        GridPlace active = grid.node().active().orElse(null);
        backing.last()
                .keep(
                        place,
                        new LastView.View(
                                words.locale(), state.layers(), state.arrangement(), model.narrowed(), active));
    }

    private Node content() {
        EmptyState nothing = new EmptyState(
                Icon.SEARCH,
                words.get("indicators.nothing.title"),
                words.get("indicators.nothing.hint"),
                Buttons.plain(words.get("indicators.nothing.all"), Icon.LIST, model::showAll));
        nothing.getStyleClass().add("grid-nothing");
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        StackPane table = new StackPane(grid.node(), nothing);
        VBox.setVgrow(table, Priority.ALWAYS);
        LayerBar layers = new LayerBar(words, state, this::refresh, grid::draw);
        return new VBox(10, new FilterBar(model, words, grid::first, () -> grid.next(1)), layers, table, footnote);
    }

    /** Of several that are asked for while one is at work only the last is read. */
    private void refresh() {
        int number = asked.incrementAndGet();
        LocalDate day = around.asOf().get();
        Layers layers = state.layers();
        around.jobs()
                .run(
                        "",
                        progress -> number == asked.get() ? Optional.of(read(day, layers)) : Optional.<Found>empty(),
                        found -> found.ifPresent(this::show));
    }

    /** @param read null where the plan is gone */
    private record Found(TableState.@Nullable Read read) {}

    private Found read(LocalDate day, Layers layers) {
        return new Found(backing.plans()
                .plan(place.planId())
                .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour()))
                .map(table -> {
                    List<IndicatorRow> lines = model.read(table);
                    List<ValueColumn> values = ValueColumns.of(table, layers);
                    return new TableState.Read(table, lines, new GridColumns(words).of(table, lines, values, layers.progress()), values);
                })
                .orElse(null));
    }

    private void show(Found found) {
        TableState.Read read = found.read();
        if (read == null) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        page.setCenter(body);
        grid.show(read);
        if (returnTo != null) {
            grid.node().go(returnTo);
            returnTo = null;
        }
        forms.follow(read.table().plan());
        if (read.lines().isEmpty()) {
            page.subtitle(read.table().plan().title());
            page.acts();
            body.setCenter(empty());
            return;
        }
        page.subtitle(model.sentence().get());
        footnote.show(read.table());
        page.acts(acts(read.table()));
        body.setCenter(content);
    }

    private EmptyState empty() {
        return new EmptyState(
                Icon.INDICATORS,
                words.get("indicators.empty.title"),
                words.get("indicators.empty.hint"),
                Buttons.primary(
                        words.get("indicators.empty.import"),
                        Icon.IMPORT,
                        () -> around.navigator().open(new Place.ImportFile(place.planId(), null))),
                Buttons.plain(words.get("indicators.add"), Icon.ADD, forms::add));
    }

    private Node[] acts(GapTable gaps) {
        Exports exports = backing.exports();
        Button remove = Buttons.icon(words.get("indicators.remove"), Icon.REMOVE, grid::remove);
        remove.setId("indicator-remove");
        Button add = Buttons.icon(words.get("indicators.add"), Icon.ADD, forms::add);
        add.setId("indicator-add");
        Button report = Buttons.primary(words.get("indicators.export.pdf"), Icon.PRINT, () -> exports.pdf(gaps, around));
        report.getStyleClass().add("prints");
        return new Node[] {
            add,
            remove,
            Buttons.plain(words.get("indicators.export.csv"), Icon.EXPORT, () -> exports.csv(gaps, around)),
            Buttons.plain(words.get("indicators.export.xlsx"), Icon.TABLE, () -> exports.xlsx(gaps, around)),
            report
        };
    }

    private void beside(@Nullable Node form) {
        body.setRight(form);
        if (form != null) {
            BorderPane.setMargin(form, new Insets(0, 0, 0, 16));
        } else {
            grid.node().requestFocus();
        }
    }
}
