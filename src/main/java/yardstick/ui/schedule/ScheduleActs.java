package yardstick.ui.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.text.Words;
import yardstick.ui.forms.FreshId;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.SideEdit;

/** Everything that can be done with the schedule of a plan. Each is one step that can be taken back. */
final class ScheduleActs {
    private final PartWriting writing;
    private final SideEdit side;
    private final Clock clock;
    private final Words words;
    private final ScheduleForms forms;
    private @Nullable Plan plan;

    ScheduleActs(PartWriting writing, SideEdit side, Clock clock) {
        this.writing = writing;
        this.side = side;
        this.clock = clock;
        this.words = writing.around().words();
        this.forms = new ScheduleForms(words);
    }

    void follow(Plan now) {
        plan = now;
    }

    void addStage() {
        if (plan != null) {
            List<Stage> all = plan.all(Stage.class);
            String id = new FreshId("st").after(all.stream().map(Part::id).toList());
            int position = all.isEmpty() ? 1 : all.getLast().position() + 1;
            stage("forms.add", ScheduleForms.emptyStage(id, position));
        }
    }

    private void stage(String key, Stage stage) {
        side.open(
                words.get(key, words.word("part", Part.Sort.STAGE)),
                forms.stage(),
                stage,
                new SideEdit.Ways<>(
                        (now, typed) -> Optional.of(now.part(Stage.class, typed.id())
                                .map(stored -> typed.with(stored.items()))
                                .orElse(typed)),
                        now -> now.part(Stage.class, stage.id())));
    }

    void addItem(Stage stage) {
        item("schedule.item.add", stage, stage.items().size(), ScheduleForms.emptyItem());
    }

    private void item(String key, Stage stage, int index, Stage.Item item) {
        side.open(
                words.get(key),
                forms.item(stage),
                item,
                new SideEdit.Ways<>(
                        (now, typed) -> now.part(Stage.class, stage.id())
                                .map(stored -> new StageEdits(stored).item(index, typed)),
                        now -> now.part(Stage.class, stage.id())
                                .filter(stored -> index < stored.items().size())
                                .map(stored -> stored.items().get(index))));
    }

    void edit(ScheduleLine line) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) -> stage("forms.edit", stage);
            case ScheduleLine.OfItem of -> item("schedule.item.edit", of.stage(), of.index(), of.item());
        }
    }

    void remove(ScheduleLine line) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) -> writing.remove(stage);
            case ScheduleLine.OfItem of ->
                change(of.stage(), edits -> edits.without(of.index()), () -> writing.around()
                        .notices()
                        .tell(words.get("schedule.item.removed", of.item().text())));
        }
    }

    /** @param by -1 for up, 1 for down */
    void move(ScheduleLine line, int by, Runnable then) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) -> moveStage(stage, by);
            case ScheduleLine.OfItem of -> change(of.stage(), edits -> edits.moved(of.index(), by), then);
        }
    }

    private void moveStage(Stage stage, int by) {
        List<Stage> all = plan == null ? List.of() : plan.all(Stage.class);
        int at = all.indexOf(stage);
        if (at >= 0 && at + by >= 0 && at + by < all.size()) {
            Stage other = all.get(at + by);
            writing.arrange(List.of(
                    new StageEdits(stage).at(other.position()), new StageEdits(other).at(stage.position())));
        }
    }

    void tick(ScheduleLine.OfItem of, boolean done) {
        LocalDate today = LocalDate.now(clock);
        change(of.stage(), edits -> edits.ticked(of.index(), done, today), () -> {});
    }

    ScheduleForms forms() {
        return forms;
    }

    private void change(Stage stage, Function<StageEdits, Stage> edit, Runnable then) {
        if (plan != null) {
            plan.part(Stage.class, stage.id())
                    .ifPresent(stored -> writing.put(edit.apply(new StageEdits(stored)), then));
        }
    }
}
