package yardstick.report;

import java.util.List;

/**
 * A whole paper.
 *
 * @param foot stands at the foot of every page, beside its number
 */
record Paper(String title, String foot, List<Block> blocks) {
    Paper {
        blocks = List.copyOf(blocks);
    }
}
