package yardstick.ui.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yardstick.chart.GapBars;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.store.History;
import yardstick.store.PlanReader;
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

/** Where a plan stands at a day: the verdict, counts, largest gaps, what changed, what is due, how old the data are. */
public final class OverviewScreen {
    private static final int BARS = 12;

    private final Place.Overview place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final OverviewModel model;
    private final Page page;
    private final SinceButton since;
    private final Label verdict = whole("verdict-sentence");
    private final Label change = whole("muted");
    private final Tiles tiles;
    private final RowsView bars;
    private final Sections sections;
    private final ScrollPane scroll;

    /** What the screen reads with. */
    public record Backing(PlanReader plans, History history, HouseStyle style, Clock clock) {}

    private OverviewScreen(Place.Overview place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new OverviewModel(words);
        this.page = new Page(words.get("overview.title"));
        this.since = new SinceButton(words, this::compareWith);
        this.tiles = new Tiles(words, around.navigator()::open);
        this.bars = new RowsView(
                id -> around.navigator().open(new Place.IndicatorPage(place.planId(), id)));
        this.sections = new Sections(words, around.navigator()::open);
        VBox head = new VBox(4, verdict, change);
        this.scroll = new ScrollPane(new VBox(16, head, tiles, new SideBySide(bars, sections)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "overview");
    }

    public static Screen of(Place.Overview place, Backing backing, Surroundings around) {
        OverviewScreen screen = new OverviewScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void compareWith(LocalDate day) {
        model.choose(day);
        refresh();
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        LocalDate earlier = model.since(day);
        Instant after = earlier.plusDays(1).atStartOfDay(backing.clock().getZone()).toInstant();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans()
                                .plan(place.planId())
                                .map(plan -> Read.of(
                                        plan, day, earlier, backing.history().changesSince(plan.id(), after))),
                        this::show);
    }

    private void show(Optional<Read> found) {
        Read read = found.orElse(null);
        if (read == null) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        page.subtitle(read.now().plan().title());
        if (read.now().all().isEmpty()) {
            page.acts();
            page.setCenter(empty());
            return;
        }
        since.show(read.now().asOf(), read.before().asOf());
        page.acts(
                since,
                Buttons.primary(
                        words.get("overview.indicators"),
                        Icon.INDICATORS,
                        () -> around.navigator().open(new Place.Indicators(place.planId()))));
        verdict.setText(model.verdict(read));
        change.setText(model.change(read));
        change.setManaged(!read.now().gaps().isEmpty());
        change.setVisible(change.isManaged());
        tiles.show(model, read);
        draw(read);
        sections.show(read);
        page.setCenter(scroll);
    }

    private void draw(Read read) {
        boolean drawn = !GapBars.comparable(read.now()).isEmpty();
        bars.setVisible(drawn);
        bars.setManaged(drawn);
        if (drawn) {
            Look look = around.theme().get() == Theme.DARK ? Look.SCREEN_DARK : Look.SCREEN_LIGHT;
            bars.show(new GapBars(words, backing.style()).draw(read.now(), BARS, look));
        }
    }

    private Node empty() {
        return new EmptyState(
                Icon.OVERVIEW,
                words.get("overview.empty.title"),
                words.get("overview.empty.hint"),
                Buttons.primary(
                        words.get("indicators.empty.import"),
                        Icon.IMPORT,
                        () -> around.navigator().open(new Place.ImportFile(place.planId(), null))),
                Buttons.plain(
                        words.get("overview.indicators"),
                        Icon.INDICATORS,
                        () -> around.navigator().open(new Place.Indicators(place.planId()))));
    }

    private static Label whole(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
