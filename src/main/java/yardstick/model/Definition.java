package yardstick.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term the plan explains, a short name it introduces, or a list it counts.
 *
 * @param items the members of a list
 * @param printedCount the count in 6大产业, null where none is printed
 * @param open the list ends with 等, so that its items may be fewer than the count
 */
public record Definition(
        String id,
        int position,
        String term,
        String text,
        List<String> items,
        @Nullable Integer printedCount,
        boolean open,
        Trace trace)
        implements Part {

    public Definition {
        items = List.copyOf(items);
    }

    @Override
    public Sort sort() {
        return Sort.DEFINITION;
    }

    @Override
    public String label() {
        return term;
    }
}
