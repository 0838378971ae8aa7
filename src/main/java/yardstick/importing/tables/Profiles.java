package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Plain;
import yardstick.model.Period;
import yardstick.model.Role;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Understands columns by what stands in them, where their heads say nothing, too little or the wrong thing. */
final class Profiles {
    /** So many rows show what a column holds. */
    static final int SAMPLE = 60;

    private static final Pattern LATIN = Pattern.compile("[^\\p{IsHan}]*[A-Za-z]{3}[^\\p{IsHan}]*");

    /** A000107, EMM00000004. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,5}[-_]?\\d{3,}");

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

    private final HeadWords words;
    private final Lexicon lexicon;
    private final UnitReader units;

    Profiles(HeadWords words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon.cells().units());
    }

    Head refined(Head head, List<Integer> body) {
        List<Column> columns = new ArrayList<>();
        for (Column column : head.columns()) {
            List<String> texts = texts(head.area(), body, column.index());
            columns.add(texts.isEmpty() ? column : refined(column, texts, head.nameColumn()));
            if (column instanceof Column.Other && tellsTimes(texts)) {
                columns.removeLast();
                columns.add(new Column.Words(column.index(), column.head(), ColumnKind.PERIOD));
                columns.add(new Column.Words(column.index(), column.head(), ColumnKind.ROLE));
            }
        }
        return named(head.with(columns), body);
    }

    private Column refined(Column column, List<String> texts, int nameColumn) {
        return switch (column) {
            case Column.Words(int index, String name, ColumnKind kind) when index != nameColumn ->
                new Column.Words(index, name, kind(kind, texts));
            case Column.Values values when values.period() == null && most(texts, this::isYear) ->
                years(values);
            case Column.Other(int index, String name) -> other(index, name, texts);
            case Column same -> same;
        };
    }

    private ColumnKind kind(ColumnKind told, List<String> texts) {
        boolean loose = told == ColumnKind.CATEGORY || told == ColumnKind.NOTE || told == ColumnKind.NAME;
        if (loose && texts.stream().anyMatch(this::isRole) && most(texts, t -> isRole(t) || isComputed(t))) {
            return ColumnKind.ROLE;
        }
        if (told == ColumnKind.UNIT && most(texts, t -> t.length() >= 4 && units.known(t).isEmpty())) {
            return ColumnKind.RESPONSIBLE;
        }
        return told == ColumnKind.PERIOD && !most(texts, this::isPeriod) ? ColumnKind.NOTE : told;
    }

    /** 全年目标, 1—9月实际, 完成率: each text tells a role, perhaps with a period, or something computed. */
    private boolean tellsTimes(List<String> texts) {
        return most(texts, t -> words.of(t).tellsNothingElse() || words.of(t).role().isPresent())
                && texts.stream().anyMatch(t -> words.of(t).role().isPresent() || words.of(t).referring() != null);
    }

    private static Column years(Column.Values values) {
        Role role = values.role();
        ColumnKind kind = role == Role.BASELINE
                ? ColumnKind.BASE_PERIOD
                : role == Role.TARGET ? ColumnKind.TARGET_PERIOD : ColumnKind.PERIOD;
        return new Column.Words(values.index(), values.head(), kind);
    }

    private Column other(int index, String head, List<String> texts) {
        if (most(texts, t -> isUnit(t) && !NUMBER.matcher(t).matches())) {
            return new Column.Words(index, head, ColumnKind.UNIT);
        }
        if (most(texts, this::isRole)) {
            return new Column.Words(index, head, ColumnKind.ROLE);
        }
        if (most(texts, t -> words.district(t) == DistrictWord.SUFFIX)) {
            return new Column.Words(index, head, ColumnKind.DISTRICT);
        }
        return most(texts, t -> isYear(t) || words.of(t).tellsPeriod() && words.of(t).tellsNothingElse())
                ? new Column.Words(index, head, ColumnKind.PERIOD)
                : new Column.Other(index, head);
    }

    /** Of two columns of names in two languages the Chinese one holds the name, else the last one. */
    private static Head named(Head head, List<Integer> body) {
        List<Integer> names = head.columns().stream()
                .filter(c -> c instanceof Column.Words w && w.kind() == ColumnKind.NAME)
                .map(Column::index)
                .toList();
        if (names.size() < 2) {
            return head;
        }
        List<Integer> latin = names.stream()
                .filter(c -> most(texts(head.area(), body, c), t -> LATIN.matcher(t).matches()))
                .toList();
        List<Integer> chinese = names.stream().filter(c -> !latin.contains(c)).toList();
        int name = chinese.isEmpty() ? names.getLast() : chinese.getLast();
        List<Column> columns = head.columns().stream()
                .map(c -> !names.contains(c.index()) || c.index() == name
                        ? c
                        : new Column.Words(
                                c.index(),
                                c.head(),
                                latin.contains(c.index()) && !latin.contains(name)
                                        ? ColumnKind.OTHER_NAME
                                        : ColumnKind.CATEGORY))
                .toList();
        return new Head(head.area(), head.top(), head.bottom(), head.left(), head.right(), name, columns);
    }

    static List<String> texts(Area area, List<Integer> body, int column) {
        return body.stream()
                .limit(SAMPLE)
                .map(row -> area.seen(row, column))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.value() instanceof CellValue.Date d ? shown(d, cell) : cell.text())
                .toList();
    }

    private static String shown(CellValue.Date date, Cell cell) {
        boolean yearOnly = cell.text().matches("\\d{4}年?");
        return yearOnly ? cell.text() : date.at().getYear() + "年" + date.at().getMonthValue() + "月";
    }

    static boolean most(List<String> texts, Predicate<String> what) {
        long fitting = texts.stream().filter(what).count();
        return !texts.isEmpty() && fitting * 5 >= texts.size() * 4L;
    }

    boolean isRole(String text) {
        HeadWord word = words.of(text);
        return word.role().filter(r -> r != HeaderRole.DERIVED).isPresent()
                && word.rest().isEmpty()
                && !word.tellsPeriod();
    }

    /** 差距, 完成率 in a column of roles. */
    private boolean isComputed(String text) {
        HeadWord word = words.of(text);
        return word.role().filter(r -> r == HeaderRole.DERIVED).isPresent() && word.rest().isEmpty();
    }

    boolean isPeriod(String text) {
        HeadWord word = words.of(text);
        return word.tellsPeriod() && word.rest().length() < 3 || text.matches("\\d{4}|\\d{1,2}");
    }

    private boolean isYear(String text) {
        return words.period(text).filter(p -> p instanceof Period.Year).isPresent()
                && Plain.of(text).matches("(?:19|20)\\d{2}年?(?:底|末|度)?");
    }

    boolean isUnit(String text) {
        return units.known(text).isPresent();
    }

    boolean isDistrict(String text) {
        return words.district(text) != null;
    }

    /** Whether the texts may be names of indicators: words, and not all of one of the other sorts. */
    boolean mayBeNames(List<String> texts) {
        return !texts.isEmpty()
                && most(texts, t -> t.matches("(?s).*[\\p{IsHan}A-Za-z]{2}.*"))
                && !most(texts, t -> words.of(t).tellsValues() && words.of(t).rest().length() < 2)
                && !most(texts, t -> units.known(t).isPresent())
                && !most(texts, t -> CODE.matcher(t).matches())
                && !most(texts, this::isRole)
                && !most(texts, this::isPeriod)
                && !most(texts, t -> lexicon.cells().attributes().exact(Plain.of(t)).isPresent());
    }
}
