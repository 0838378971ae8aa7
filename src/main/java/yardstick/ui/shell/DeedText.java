package yardstick.ui.shell;

import yardstick.change.JournalEntry;
import yardstick.model.Period;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What a journal entry did, in words. */
final class DeedText {
    private final Words words;
    private final PeriodText periods;

    DeedText(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    String of(JournalEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::readable).toArray();
        if (entry.code().endsWith("_PART")) {
            arguments[0] = words.get("part." + entry.arguments().getFirst());
        }
        return words.get("change." + entry.code(), arguments);
    }

    private String readable(String argument) {
        return Period.parse(argument).map(periods::of).orElse(argument);
    }
}
