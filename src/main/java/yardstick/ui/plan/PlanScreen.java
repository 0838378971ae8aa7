package yardstick.ui.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import yardstick.change.Desk;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.PartsPane;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** What a plan says beside its indicators, tasks, units, money and schedule: a list of sections, one of them open. */
public final class PlanScreen {
    private final Place.PlanPage place;
    private final Backing backing;
    private final Surroundings around;
    private final PartWriting writing;
    private final Page page;
    private final SectionList sections;
    private final HeadPane head;
    private final Map<Place.Section, PartsPane<? extends Part>> panes = new EnumMap<>(Place.Section.class);
    private final HBox content = new HBox(16);
    private Place.Section open;
    private @Nullable Plan plan;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk) {}

    private PlanScreen(Place.PlanPage place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.open = place.section();
        Words words = around.words();
        this.writing = new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around);
        this.page = new Page(words.get("planPage.heading"));
        this.head = new HeadPane(writing);
        this.sections = new SectionList(open, words, this::turnTo);
    }

    public static Screen of(Place.PlanPage place, Backing backing, Surroundings around) {
        PlanScreen screen = new PlanScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        around.jobs().run("", progress -> backing.plans().plan(place.planId()), this::show);
    }

    private void show(Optional<Plan> read) {
        plan = read.orElse(null);
        page.subtitle(read.map(Plan::title).orElse(""));
        if (plan == null) {
            page.acts();
            page.setCenter(EmptyState.planGone(around.words(), around.navigator()));
            return;
        }
        sections.show(plan);
        draw(plan);
        page.setCenter(content);
    }

    private void turnTo(Place.Section section) {
        open = section;
        if (plan != null) {
            draw(plan);
        }
    }

    private void draw(Plan now) {
        Node right;
        if (open == Place.Section.HEADER) {
            head.show(now);
            page.acts(head.editing());
            right = head;
        } else {
            PartsPane<? extends Part> pane = panes.computeIfAbsent(open, this::pane);
            pane.show(now);
            page.acts(pane.adding());
            right = pane;
        }
        HBox.setHgrow(right, Priority.ALWAYS);
        if (content.getChildren().size() < 2 || content.getChildren().get(1) != right) {
            content.getChildren().setAll(sections, right);
        }
    }

    private PartsPane<? extends Part> pane(Place.Section section) {
        PartsPane<? extends Part> pane = Sections.pane(section, writing);
        String wanted = place.partId();
        if (section == place.section() && wanted != null) {
            pane.choose(wanted);
        }
        return pane;
    }
}
