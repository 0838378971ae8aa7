package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yardstick.model.Plan;
import yardstick.text.Words;

/** One record of the plan by its id, or none. */
final class OneField extends ChoiceField<Optional<String>> {
    private final OptionList options;

    OneField(String title, Words words, OptionList options) {
        super(
                title,
                words,
                List.of(Optional.empty()),
                id -> id.map(chosen -> options.of(chosen).label()).orElse(words.get("forms.choice.none")));
        this.options = options;
    }

    @Override
    void plan(Plan plan) {
        options.follow(plan);
        List<Optional<String>> ids = new ArrayList<>();
        ids.add(Optional.empty());
        options.all().forEach(option -> ids.add(Optional.of(option.id())));
        choices(ids);
    }

    @Override
    Told told(Optional<String> value) {
        return value.map(id -> options.told(List.of(id))).orElse(Told.NOTHING);
    }
}
