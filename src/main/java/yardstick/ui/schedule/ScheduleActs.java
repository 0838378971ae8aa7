package yardstick.ui.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Stage;
import yardstick.text.Words;
import yardstick.ui.forms.FreshId;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.SideEdit;
import yardstick.ui.forms.Spot;
import yardstick.work.Outcome;

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
                        (now, typed) -> Outcome.done(now.part(Stage.class, typed.id())
                                .map(stored -> typed.with(stored.items()))
                                .orElse(typed)),
                        now -> now.part(Stage.class, stage.id())));
    }

    void addItem(Stage stage) {
        side.open(
                words.get("schedule.item.add"),
                forms.item(stage),
                ScheduleForms.emptyItem(),
                new SideEdit.Ways<>(
                        (now, typed) -> PartWriting.stored(now, Stage.class, stage)
                                .map(stored -> new StageEdits(stored)
                                        .item(stored.items().size(), typed)),
                        now -> Optional.empty()));
    }

    private void edit(ScheduleLine.OfItem of) {
        Spot<Stage.Item> spot = spot(of);
        side.open(
                words.get("schedule.item.edit"),
                forms.item(of.stage()),
                of.item(),
                new SideEdit.Ways<>(
                        (now, typed) -> PartWriting.stored(now, Stage.class, of.stage())
                                .then(stored ->
                                        spot.in(stored.items()).map(at -> new StageEdits(stored).item(at, typed))),
                        now -> now.part(Stage.class, of.stage().id())
                                .flatMap(stored -> spot.now(stored.items()))));
    }

    void edit(ScheduleLine line) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) -> stage("forms.edit", stage);
            case ScheduleLine.OfItem of -> edit(of);
        }
    }

    void remove(ScheduleLine line) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) -> writing.remove(stage);
            case ScheduleLine.OfItem of ->
                change(of, StageEdits::without, new PartWriting.Then(() -> writing.around()
                        .notices()
                        .tell(words.get("schedule.item.removed", of.item().text()))));
        }
    }

    /** @param by -1 for up, 1 for down */
    void move(ScheduleLine line, int by, Runnable then) {
        switch (line) {
            case ScheduleLine.OfStage(Stage stage) ->
                writing.move(Stage.class, stage, by, (each, to) -> new StageEdits(each).at(to));
            case ScheduleLine.OfItem of ->
                change(of, (edits, at) -> edits.moved(at, by), new PartWriting.Then(then));
        }
    }

    /** @param refused draws the item again as it is */
    void tick(ScheduleLine.OfItem of, boolean done, Runnable refused) {
        LocalDate today = LocalDate.now(clock);
        change(of, (edits, at) -> edits.ticked(at, done, today), new PartWriting.Then(() -> {}, refused));
    }

    ScheduleForms forms() {
        return forms;
    }

    private void change(
            ScheduleLine.OfItem of, BiFunction<StageEdits, Integer, Stage> edit, PartWriting.Then then) {
        Spot<Stage.Item> spot = spot(of);
        writing.change(
                writing.edited(Stage.class, of.stage(), stored -> spot.in(stored.items())
                        .map(at -> edit.apply(new StageEdits(stored), at))),
                then);
    }

    private static Spot<Stage.Item> spot(ScheduleLine.OfItem of) {
        return new Spot<>(of.index(), of.item(), item -> List.of(item.text()));
    }
}
