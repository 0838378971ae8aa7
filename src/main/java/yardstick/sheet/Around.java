package yardstick.sheet;

import java.util.List;

/**
 * The lines of text next to a table of a document, which have no cells: its caption and {@code 单位：…} line, its notes.
 *
 * @param above in reading order, none blank; the last one stands right over the table
 * @param below in reading order, none blank; the first one stands right under the table
 */
public record Around(List<String> above, List<String> below) {
    public static final Around NOTHING = new Around(List.of(), List.of());

    public Around {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
