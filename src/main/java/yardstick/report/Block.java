package yardstick.report;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Status;

/** One piece of a paper, free of any file format. */
sealed interface Block {

    /** @param newPage true if it opens a page */
    record Heading(int level, String text, boolean newPage) implements Block {}

    /** @param strong for the sentence that carries the page */
    record Paragraph(String text, boolean strong) implements Block {}

    /** Small print. */
    record Notes(List<String> lines) implements Block {
        public Notes {
            lines = List.copyOf(lines);
        }
    }

    /** Empty lines to be filled in by hand: 填报人 ____. */
    record SignLine(List<String> fields) implements Block {
        public SignLine {
            fields = List.copyOf(fields);
        }
    }

    /** @param width in millimetres */
    record Figure(JFreeChart chart, int width, int height) implements Block {}

    /** Two blocks beside each other. @param share of the left one in percent of the width */
    record Columns(Block left, Block right, int share) implements Block {}

    /** A table whose header is repeated on every page. */
    record Grid(List<Head> heads, List<List<Cell>> rows) implements Block {
        public Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        boolean hasGroups() {
            return heads.stream().anyMatch(head -> !head.group().isEmpty());
        }
    }

    /**
     * A column.
     *
     * @param group word over several neighbouring columns, empty for a column that stands alone
     * @param width as a share of the sum of all widths
     */
    record Head(String group, String label, Align align, double width) {}

    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * @param mark shape drawn before the text, or null
     * @param small text below in small print, empty for none
     */
    record Cell(String text, @Nullable Status mark, String small, boolean strong) {
        static Cell of(String text) {
            return new Cell(text, null, "", false);
        }

        static Cell strong(String text) {
            return new Cell(text, null, "", true);
        }

        static Cell status(String text, Status status) {
            return new Cell(text, status, "", true);
        }
    }
}
