package yardstick.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads one table of a web page as browsers lay it out. Rows and columns are those of the table itself, from 0. */
final class HtmlTable {
    private static final int WIDEST = 1000;
    private static final int HIGHEST = 65_534;

    private final HtmlBlocks blocks;
    private final HtmlStyles styles;
    private final DocumentTables tables;

    /** The row after the last one that a cell from above still takes, by column. */
    private int[] takenUntil = new int[64];

    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int row;

    HtmlTable(HtmlBlocks blocks, HtmlStyles styles, DocumentTables tables) {
        this.blocks = blocks;
        this.styles = styles;
        this.tables = tables;
    }

    void read(Element table) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !styles.isHidden(child)) {
                blocks.text(child);
            }
        }
        GridBuilder grid = tables.begin();
        hideColumns(table, grid);
        for (List<Element> group : groups(table)) {
            int end = row + group.size();
            for (Element tr : group) {
                if (styles.isHidden(tr)) {
                    grid.hideRows(row, 1);
                }
                row(tr, end, grid);
                row++;
            }
        }
        tables.end();
    }

    private void hideColumns(Element table, GridBuilder grid) {
        int column = 0;
        for (Element col : table.select("> colgroup > col, > col")) {
            int span = number(col, "span", WIDEST);
            if (styles.isHidden(col)) {
                grid.hideColumns(column, span);
                for (int i = 0; i < span; i++) {
                    hiddenColumns.add(column + i);
                }
            }
            column = Math.min(column + span, GridBuilder.MOST_COLUMNS);
        }
    }

    /** Groups of rows from top to bottom, wherever the foot stands in the source; no cell reaches out of its group. */
    private static List<List<Element>> groups(Element table) {
        List<List<Element>> groups = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        int heads = 0;
        for (Element child : table.children()) {
            List<Element> rows = child.children().stream()
                    .filter(e -> e.normalName().equals("tr"))
                    .toList();
            switch (child.normalName()) {
                case "thead" -> groups.add(heads++, rows);
                case "tbody" -> groups.add(rows);
                case "tfoot" -> feet.add(rows);
                default -> {}
            }
        }
        groups.addAll(feet);
        return groups;
    }

    private void row(Element tr, int groupEnd, GridBuilder grid) {
        int column = 0;
        for (Element td : tr.children()) {
            boolean isCell = td.normalName().equals("td") || td.normalName().equals("th");
            column = free(column);
            if (!isCell || styles.isGone(td) && !hiddenColumns.contains(column)) {
                continue;
            }
            int width = number(td, "colspan", WIDEST);
            int rest = groupEnd - row;
            int height = td.attr("rowspan").strip().equals("0") ? rest : Math.min(rest, number(td, "rowspan", HIGHEST));
            take(column, width, row + height);
            boolean shown = !styles.isHidden(td) || hiddenColumns.contains(column);
            grid.add(HtmlCell.of(td, shown ? blocks.text(td) : "").at(row, column));
            grid.merge(new Region(row, column, row + height - 1, column + width - 1));
            column += width;
        }
    }

    private int free(int from) {
        int column = from;
        while (column < takenUntil.length && takenUntil[column] > row) {
            column++;
        }
        return column;
    }

    private void take(int column, int width, int untilRow) {
        if (column + width > GridBuilder.MOST_COLUMNS) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        if (column + width > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.max(column + width, 2 * takenUntil.length));
        }
        Arrays.fill(takenUntil, column, column + width, untilRow);
    }

    private static int number(Element element, String attribute, int most) {
        String value = element.attr(attribute).strip();
        return value.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }
}
