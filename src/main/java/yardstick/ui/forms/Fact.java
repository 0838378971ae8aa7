package yardstick.ui.forms;

import org.jspecify.annotations.Nullable;
import yardstick.model.Source;

/**
 * One field of a record for reading.
 *
 * @param inferred it is a judgement and not print
 * @param source where the field stands, null where the record stands in one place
 */
public record Fact(String title, Told told, boolean inferred, @Nullable Source source) {
    public Fact(String title, Told told, boolean inferred) {
        this(title, told, inferred, null);
    }

    public static Fact of(String title, String text) {
        return new Fact(title, Told.of(text), false, null);
    }
}
