package yardstick.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import yardstick.model.Progress;
import yardstick.model.Stage;

/** A stage with one of its items changed. Items are counted from 0; what is not there changes nothing. */
record StageEdits(Stage stage) {

    private boolean has(int index) {
        return index >= 0 && index < stage.items().size();
    }

    /** @param index one more than the last adds the item */
    Stage item(int index, Stage.Item item) {
        List<Stage.Item> items = new ArrayList<>(stage.items());
        if (has(index)) {
            items.set(index, item);
        } else {
            items.add(item);
        }
        return stage.with(items);
    }

    Stage without(int index) {
        List<Stage.Item> items = new ArrayList<>(stage.items());
        if (has(index)) {
            items.remove(index);
        }
        return stage.with(items);
    }

    Stage moved(int index, int by) {
        List<Stage.Item> items = new ArrayList<>(stage.items());
        if (has(index) && has(index + by)) {
            Collections.swap(items, index, index + by);
        }
        return stage.with(items);
    }

    /** Done on that day, or open again; what was noted stays. */
    Stage ticked(int index, boolean done, LocalDate day) {
        if (!has(index)) {
            return stage;
        }
        Stage.Item item = stage.items().get(index);
        Progress now = done
                ? new Progress(Progress.State.DONE, item.progress().note(), day)
                : new Progress(Progress.State.OPEN, item.progress().note(), null);
        return item(index, item.with(now));
    }

    Stage at(int position) {
        return new Stage(
                stage.id(), position, stage.name(), stage.time(), stage.year(), stage.items(), stage.trace());
    }
}
