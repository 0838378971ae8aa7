package yardstick.model;

import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan in its own words; it may hold no number at all.
 *
 * @param horizon the time it speaks of, null where none is printed
 * @param text whole, as printed
 */
public record Goal(
        String id,
        int position,
        String heading,
        @Nullable Period horizon,
        Category category,
        String text,
        Trace trace)
        implements Part {

    @Override
    public Sort sort() {
        return Sort.GOAL;
    }

    @Override
    public String label() {
        return heading.isEmpty() ? Part.beginning(text, id) : heading;
    }
}
