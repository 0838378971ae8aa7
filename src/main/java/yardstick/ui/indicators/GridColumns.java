package yardstick.ui.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.grid.GridColumn;
import yardstick.ui.grid.GridColumn.Sort;
import yardstick.ui.parts.TextWidth;

/** The columns of the table with their heads, wide enough for what stands in them. */
final class GridColumns {
    private static final double NARROWEST = 60;
    private static final double USUAL_NAME = 212;
    private static final double WIDEST_NAME = 340;
    private static final double NARROWEST_NAME = 168;

    /** Pixels of a digit, and of the edges of a cell with a mark in it. */
    private static final double DIGIT = 7.6;

    private static final double EDGES = 34;

    private final Words words;
    private final PeriodText periods;

    GridColumns(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
    }

    /**
     * @param values the columns of values in their order
     * @param progress whether how far each is and should be is shown too
     */
    List<GridColumn> of(GapTable table, List<IndicatorRow> rows, List<ValueColumn> values, boolean progress) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(text(Cells.NUMBER, "indicators.column.position", Sort.ROW_HEAD, List.of("000"), true));
        columns.add(new GridColumn(Cells.MARK, "", 28, true, Sort.DRAWN, 0));
        String name = words.get("indicators.column.indicator");
        columns.add(new GridColumn(Cells.NAME, name, nameWidth(rows), true, Sort.NAME, 0));
        List<String> units = rows.stream().map(row -> row.naming().unit()).distinct().toList();
        columns.add(text(Cells.UNIT, "indicators.column.unit", Sort.TEXT, units, true));
        List<String> bonds = rows.stream().map(row -> row.naming().attribute()).distinct().toList();
        columns.add(text(Cells.ATTRIBUTE, "indicators.column.attribute", Sort.TEXT, bonds, true));
        Map<ValueColumn, Size> sizes = sizes(table);
        values.forEach(each -> columns.add(value(each, sizes.getOrDefault(each, new Size()))));
        List<String> statuses = rows.stream().map(row -> row.verdict().word()).distinct().toList();
        columns.add(text(Cells.STATUS, "indicators.column.verdict", Sort.TEXT, statuses, false));
        columns.add(new GridColumn(Cells.GAP, words.get("indicators.column.lead"), 92, false, Sort.NUMBER, 1));
        if (progress) {
            columns.add(percent(Cells.ATTAINMENT));
            columns.add(percent(Cells.COMPLETION));
            columns.add(percent(Cells.SHARE));
        }
        columns.add(new GridColumn(Cells.SPARK, words.get("indicators.column.spark"), 116, false, Sort.DRAWN, 0));
        if (!table.results().isEmpty()) {
            List<String> results = rows.stream().map(row -> row.result().both().text()).distinct().toList();
            columns.add(text(Cells.RESULT, "indicators.column.result", Sort.TEXT, results, false));
        }
        return columns;
    }

    /** In one line if it can be, else in two: a line ends before a word or a comma, so it needs more than the half. */
    private static double nameWidth(List<IndicatorRow> rows) {
        double longest = TextWidth.of(longest(rows), FontWeight.BOLD, 13) + 6;
        double inTwo = TextWidth.of(longest(rows), FontWeight.BOLD, 12) * 0.6 + 2 * 18;
        return Math.clamp(Math.max(Math.min(longest, USUAL_NAME), inTwo), NARROWEST_NAME, WIDEST_NAME);
    }

    /** Measuring all names would take longer than reading them. */
    private static List<String> longest(List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> row.naming().title())
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .stream()
                .toList();
    }

    private GridColumn text(String id, String title, Sort sort, Collection<String> texts, boolean frozen) {
        double width = Math.max(
                TextWidth.of(texts, FontWeight.NORMAL, 13),
                TextWidth.of(List.of(words.get(title)), FontWeight.BOLD, 12));
        return new GridColumn(id, words.get(title), width + 4, frozen, sort, 0);
    }

    private GridColumn percent(String id) {
        String title = words.get("indicators.column." + id);
        double head = TextWidth.of(List.of(title.split("\n")), FontWeight.BOLD, 12);
        return new GridColumn(id, title, Math.max(head, 76), false, Sort.NUMBER, 0);
    }

    private GridColumn value(ValueColumn column, Size size) {
        String title = title(column);
        double head = TextWidth.of(List.of(title.split("\n")), FontWeight.BOLD, 12);
        double width = Math.max(NARROWEST, Math.max(head, size.letters() * DIGIT + EDGES));
        Sort sort = column.layer() == ValueColumn.Layer.BASE_PERIOD ? Sort.TEXT : Sort.NUMBER;
        return new GridColumn(column.id(), title, width, false, sort, size.decimals);
    }

    private String title(ValueColumn column) {
        Period period = column.period();
        return switch (column.layer()) {
            case BASE_PERIOD -> words.get("indicators.column.base.period");
            case BASELINE -> words.get("indicators.column.base.value");
            case TARGET -> period(period) + "\n" + words.get("role.TARGET");
            case ACTUAL -> period(period) + "\n" + words.get("role.ACTUAL");
        };
    }

    private String period(@Nullable Period period) {
        return period == null ? words.get("indicators.column.undated") : periods.of(period);
    }

    /** How many digits stand in a column. */
    private static final class Size {
        private int digits;
        private int decimals;
        private int words;

        double letters() {
            double commas = digits > 3 ? (digits - 1) / 3 * 0.5 : 0;
            return Math.max(digits + commas + (decimals > 0 ? decimals + 0.5 : 0), words * 1.75);
        }

        void add(@Nullable BigDecimal value, @Nullable Integer asked, int signs) {
            if (value != null) {
                BigDecimal plain = value.stripTrailingZeros();
                int own = Math.max(0, plain.scale());
                decimals = Math.max(decimals, asked == null ? own : Math.max(own, asked));
                digits = Math.max(digits, Math.max(1, plain.precision() - plain.scale()) + signs);
            }
        }

        void addWords(String text) {
            words = Math.max(words, Math.min(text.length(), ValueCells.WORDS_SHOWN) + 1);
        }
    }

    private Map<ValueColumn, Size> sizes(GapTable table) {
        Map<ValueColumn, Size> sizes = new HashMap<>();
        for (Indicator indicator : table.plan().indicators()) {
            Integer asked = indicator.measure().decimals();
            if (indicator.baseline() != null) {
                size(sizes, ValueColumn.BASELINE).add(indicator.baseline().value(), asked, 0);
            }
            for (Target target : indicator.targets()) {
                Size size = size(sizes, new ValueColumn(ValueColumn.Layer.TARGET, target.period()));
                add(size, target, asked);
            }
            for (Actual actual : indicator.actuals()) {
                Size size = size(sizes, new ValueColumn(ValueColumn.Layer.ACTUAL, actual.period()));
                size.add(actual.value(), asked, actual.reading().comparator().sign().length());
                if (actual.value() == null) {
                    size.addWords(actual.reading().text());
                }
            }
        }
        return sizes;
    }

    private static void add(Size size, Target target, @Nullable Integer asked) {
        int signs = target.comparator().sign().length();
        Stream.of(target.aim().upper(), target.value())
                .filter(Objects::nonNull)
                .forEach(value -> size.add(value, asked, signs));
        if (target.aim().upper() != null) {
            size.digits += size.digits + 1;
        }
        if (target.value() == null) {
            size.addWords(target.aim().text());
        }
    }

    private static Size size(Map<ValueColumn, Size> sizes, ValueColumn column) {
        return sizes.computeIfAbsent(column, c -> new Size());
    }
}
