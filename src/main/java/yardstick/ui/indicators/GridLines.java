package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yardstick.model.Attribute;
import yardstick.text.Words;
import yardstick.ui.grid.GridCell;
import yardstick.ui.grid.GridColumn;
import yardstick.ui.grid.GridContent;
import yardstick.ui.grid.GridRow;

/** The lines that are shown as rows of the grid, grouped and in order, with headings that count. */
record GridLines(Words words, List<GridColumn> columns, Map<String, ValueColumn> values) {
    private static final Comparator<IndicatorRow> WORST_FIRST = Comparator.comparing(
            (IndicatorRow row) -> row.lead().points(), Comparator.nullsLast(BigDecimal::compareTo));

    /** @param more whether a row for a new indicator stands at the end */
    GridContent content(List<IndicatorRow> lines, Arrangement arrangement, boolean more) {
        List<GridRow> rows = new ArrayList<>();
        groups(lines, arrangement.grouping()).forEach((name, group) -> {
            if (arrangement.grouping() != Arrangement.Grouping.NONE) {
                rows.add(heading(name, group.size()));
            }
            group.stream()
                    .sorted(arrangement.worstFirst() ? WORST_FIRST : (_, _) -> 0)
                    .forEach(line -> rows.add(new GridRow(line.id(), GridRow.Kind.LINE, id -> cell(line, id))));
        });
        if (more) {
            rows.add(new GridRow(Cells.NEW_ROW, GridRow.Kind.NEW, this::newCell));
        }
        return new GridContent(columns, rows);
    }

    private Map<String, List<IndicatorRow>> groups(List<IndicatorRow> lines, Arrangement.Grouping grouping) {
        Map<String, List<IndicatorRow>> groups = new LinkedHashMap<>();
        if (grouping == Arrangement.Grouping.ATTRIBUTE) {
            groups.put(words.word("attribute", Attribute.BINDING), new ArrayList<>());
            groups.put(words.word("attribute", Attribute.EXPECTED), new ArrayList<>());
        }
        Function<IndicatorRow, String> name = name(grouping);
        lines.forEach(line -> groups.computeIfAbsent(name.apply(line), n -> new ArrayList<>()).add(line));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private Function<IndicatorRow, String> name(Arrangement.Grouping grouping) {
        return switch (grouping) {
            case NONE -> line -> "";
            case CATEGORY -> line -> line.naming().category();
            case ATTRIBUTE -> line -> or(line.naming().attribute(), "indicators.grouping.noAttribute");
            case UNIT -> line -> or(line.naming().unit(), "indicators.grouping.noUnit");
        };
    }

    private String or(String text, String key) {
        return text.isEmpty() ? words.get(key) : text;
    }

    private GridRow heading(String name, int count) {
        GridCell cell = GridCell.told(words.get("indicators.grouping.head", name, Integer.toString(count)), "");
        return new GridRow("=" + name, GridRow.Kind.HEADING, id -> id.equals(Cells.NAME) ? cell : GridCell.CLOSED);
    }

    private GridCell newCell(String id) {
        return id.equals(Cells.NAME)
                ? new GridCell(
                        words.get("indicators.new.row"),
                        "",
                        words.get("indicators.new.row.tip"),
                        new GridCell.Look(true, true, false, false))
                : GridCell.CLOSED;
    }

    private GridCell cell(IndicatorRow line, String id) {
        IndicatorRow.Naming naming = line.naming();
        return switch (id) {
            case Cells.NUMBER -> GridCell.told(Integer.toString(line.position()), "");
            case Cells.MARK -> new GridCell("", line.verdict().word(), told(line), GridCell.Look.CLOSED);
            case Cells.NAME -> open(naming.title(), naming.title(), naming.title());
            case Cells.UNIT -> open(naming.unit(), naming.unit(), "");
            case Cells.ATTRIBUTE -> open(naming.attribute(), naming.attribute(), "");
            case Cells.STATUS -> GridCell.told(line.verdict().word(), line.verdict().note());
            case Cells.GAP ->
                new GridCell(
                        line.lead().text().text(),
                        line.lead().text().text().replace('−', '-'),
                        line.lead().text().note(),
                        line.lead().points() == null ? GridCell.Look.PALE : GridCell.Look.CLOSED);
            case Cells.ATTAINMENT -> figure(line.progress().attainment());
            case Cells.COMPLETION -> figure(line.progress().completion());
            case Cells.SHARE -> figure(line.progress().share());
            case Cells.SPARK -> GridCell.CLOSED;
            case Cells.RESULT -> GridCell.told(line.result().both().text(), line.result().both().note());
            default -> {
                ValueColumn column = values.get(id);
                yield column == null ? GridCell.CLOSED : line.values().of(column);
            }
        };
    }

    private static GridCell figure(Shown shown) {
        GridCell.Look look = shown.isMissing() ? GridCell.Look.PALE : GridCell.Look.CLOSED;
        return new GridCell(shown.text(), shown.text(), shown.note(), look);
    }

    private static String told(IndicatorRow line) {
        return (line.verdict().word() + "  " + line.verdict().note()).strip();
    }

    private static GridCell open(String text, String full, String note) {
        return new GridCell(text, full, note, GridCell.Look.OPEN);
    }
}
