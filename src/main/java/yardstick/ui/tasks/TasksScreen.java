package yardstick.ui.tasks;

import java.time.Clock;
import java.util.Optional;
import yardstick.change.Desk;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** What a plan sets units to do, and how far it is. */
public final class TasksScreen {
    private final Place.Tasks place;
    private final Backing backing;
    private final Surroundings around;
    private final Page page;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, Clock clock) {}

    private TasksScreen(Place.Tasks place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.page = new Page(around.words().get("tasks.title"));
    }

    public static Screen of(Place.Tasks place, Backing backing, Surroundings around) {
        TasksScreen screen = new TasksScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        around.jobs().run("", progress -> backing.plans().plan(place.planId()), this::show);
    }

    private void show(Optional<Plan> read) {
        page.subtitle(read.map(Plan::title).orElse(""));
        page.setCenter(read.isPresent() ? null : EmptyState.planGone(around.words(), around.navigator()));
    }
}
