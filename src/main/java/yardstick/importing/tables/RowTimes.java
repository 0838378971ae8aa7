package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.Role;

/** Reads when the numbers of a row are and whether they were promised or measured, where the row tells it. */
final class RowTimes {
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

    private final Head head;
    private final HeadWords words;
    private final List<Integer> periodColumns = new ArrayList<>();
    private String lastYear = "";

    RowTimes(Head head, HeadWords words) {
        this.head = head;
        this.words = words;
        for (Column column : head.columns()) {
            if (column instanceof Column.Words w && w.kind() == ColumnKind.PERIOD) {
                periodColumns.add(w.index());
            }
        }
    }

    /**
     * @param section the sub-heading above, which may be a year or a role
     * @param goesOn whether the row speaks of the same indicator as the one above
     */
    RowFacts.Times of(int row, String section, boolean goesOn) {
        boolean leftOfName = !periodColumns.isEmpty() && periodColumns.getFirst() < head.nameColumn();
        if (!goesOn && !leftOfName && head.nameColumn() >= 0) {
            lastYear = "";
        }
        String told = told(row);
        HeadWord above = words.of(section);
        Period period = told.isEmpty() ? above.period().orElse(null) : words.period(told).orElse(null);
        Optional<String> part = period == null && !told.isEmpty() && words.of(told).partOfYear().isPresent()
                ? Optional.of(Plain.of(told))
                : Optional.empty();
        if (period == null && part.isPresent() && above.period().isPresent()) {
            period = words.period(section + told).orElse(null);
        }
        return new RowFacts.Times(
                period,
                part,
                words.of(told).referring(),
                role(row).or(() -> role(section)).orElse(null),
                year(row, ColumnKind.BASE_PERIOD),
                year(row, ColumnKind.TARGET_PERIOD));
    }

    /** The texts of all columns that tell a period, joined: 2024年 and 一季度; a year written once holds on. */
    private String told(int row) {
        StringBuilder joined = new StringBuilder();
        for (int column : periodColumns) {
            String text = words.text(head.area().seen(row, column));
            if (text.isEmpty() && column == periodColumns.getFirst()) {
                text = lastYear;
            } else if (column == periodColumns.getFirst()) {
                lastYear = text;
            }
            joined.append(withUnit(text, column));
        }
        return joined.toString();
    }

    /** 年份 2024, 月份 3 and 季度 2 are printed as bare numbers. */
    private String withUnit(String text, int column) {
        if (!BARE_NUMBER.matcher(text).matches()) {
            return text;
        }
        if (text.length() == 4) {
            return text + "年";
        }
        String above = head.columns().stream()
                .filter(c -> c.index() == column)
                .map(Column::head)
                .findFirst()
                .orElse("");
        return above.contains("季") ? "第" + text + "季度" : above.contains("月") ? text + "月" : text;
    }

    /** 完成率 or 排名 in the place of a role: the row is computed from others. */
    boolean isDerived(int row) {
        return head.column(ColumnKind.ROLE)
                .flatMap(column -> words.of(head.area().seen(row, column).text()).role())
                .filter(r -> r == HeaderRole.DERIVED)
                .isPresent();
    }

    private Optional<Role> role(int row) {
        return head.column(ColumnKind.ROLE).flatMap(column -> role(head.area().seen(row, column).text()));
    }

    private Optional<Role> role(String text) {
        HeadWord word = words.of(text);
        return word.role()
                .filter(r -> r != HeaderRole.DERIVED && word.rest().length() < 2)
                .map(r -> Role.valueOf(r.name()));
    }

    private @Nullable Period year(int row, ColumnKind kind) {
        return head.column(kind)
                .map(column -> words.text(head.area().seen(row, column)))
                .flatMap(text -> words.period(text.matches("\\d{4}") ? text + "年" : text))
                .orElse(null);
    }
}
