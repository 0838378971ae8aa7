package yardstick.ui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.ui.parts.Place;

/** A value in words: one text, or several names that may each lead somewhere. */
public record Told(List<Item> items) {
    static final Told NOTHING = new Told(List.of());

    /** @param place where it leads, null for nowhere */
    public record Item(String text, @Nullable Place place) {}

    public Told {
        items = List.copyOf(items);
    }

    public static Told of(String text) {
        return text.isBlank() ? NOTHING : new Told(List.of(new Item(text, null)));
    }

    /** Nothing but this text. */
    boolean says(String text) {
        return items.equals(List.of(new Item(text, null)));
    }

    boolean leadsSomewhere() {
        return items.stream().anyMatch(item -> item.place() != null);
    }
}
