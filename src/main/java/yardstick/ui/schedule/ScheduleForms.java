package yardstick.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yardstick.model.Period;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.model.Trace;
import yardstick.text.Words;
import yardstick.ui.forms.Field;
import yardstick.ui.forms.Fields;
import yardstick.ui.forms.Form;
import yardstick.ui.forms.Options;

/** What is typed about a stage of the schedule and about one of its items. */
final class ScheduleForms {
    private final Fields fields;

    ScheduleForms(Words words) {
        this.fields = new Fields(words);
    }

    Form<Stage> stage() {
        Form<Stage> form = new Form<>(Stage::trace);
        Field<String> name = form.add("stage", fields.text("schedule.field.stage").required(), Stage::name);
        Field<String> time = form.add("time", fields.text("schedule.field.time"), Stage::time);
        Field<Optional<Period>> year = form.add(
                "year", fields.period("schedule.field.year"), stage -> Optional.ofNullable(stage.year()));
        return form.result(stage -> new Stage(
                stage.id(),
                stage.position(),
                name.value(),
                time.value(),
                year.value().orElse(null),
                stage.items(),
                form.trace(stage.trace())));
    }

    /** @param of the stage it belongs to: links may be judgements for all items of a stage at once */
    Form<Stage.Item> item(Stage of) {
        Form<Stage.Item> form = new Form<>(item -> of.trace());
        Field<String> text = form.add("", fields.longText("schedule.field.text").required(), Stage.Item::text);
        Field<Progress.State> state = form.add(
                "",
                fields.choice("schedule.field.state", "state", Progress.State.values()),
                item -> item.progress().state());
        Field<Optional<LocalDate>> day = form.add(
                "", fields.day("schedule.field.day"), item -> Optional.ofNullable(item.progress().day()));
        Field<String> note =
                form.add("", fields.text("schedule.field.note"), item -> item.progress().note());
        Field<List<String>> tasks =
                form.add("items.tasks", fields.picks("schedule.field.tasks", Options::tasks), Stage.Item::tasks);
        Field<List<String>> indicators = form.add(
                "items.indicators",
                fields.picks("schedule.field.indicators", Options::indicators),
                Stage.Item::indicators);
        return form.result(item -> new Stage.Item(
                text.value(),
                tasks.value(),
                indicators.value(),
                new Progress(state.value(), note.value(), day.value().orElse(null)),
                item.source()));
    }

    static Stage.Item emptyItem() {
        return new Stage.Item("", List.of(), List.of(), Progress.OPEN, null);
    }

    static Stage emptyStage(String id, int position) {
        return new Stage(id, position, "", "", null, List.of(), Trace.NONE);
    }
}
