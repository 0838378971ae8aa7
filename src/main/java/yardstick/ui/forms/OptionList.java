package yardstick.ui.forms;

import java.util.List;
import java.util.function.Function;
import yardstick.model.Plan;

/** What can be picked out of a plan, as the plan is now. */
final class OptionList {
    private final Function<Plan, List<Option>> source;
    private List<Option> now = List.of();

    OptionList(Function<Plan, List<Option>> source) {
        this.source = source;
    }

    void follow(Plan plan) {
        now = source.apply(plan);
    }

    List<Option> all() {
        return now;
    }

    /** An id that the plan does not have stands for itself. */
    Option of(String id) {
        return now.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElse(new Option(id, id, null));
    }

    Told told(List<String> ids) {
        return new Told(ids.stream()
                .map(this::of)
                .map(option -> new Told.Item(option.label(), option.place()))
                .toList());
    }
}
