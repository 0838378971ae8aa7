package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.draft.DraftIndicator.About;
import yardstick.importing.draft.DraftIndicator.Naming;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.DoubtWord;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Indicator.Heading;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;

/** Reads the words of one table's rows: names, headings, units, districts. Rows come from top to bottom. */
final class RowReader {
    private static final String NUMBERED = "(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]).*";

    private final Head head;
    private final TitleFacts title;
    private final Lexicon lexicon;
    private final HeadWords words;
    private final RowTexts texts;
    private final NameCells names;
    private final RowTimes times;
    private final SectionRows sections;
    private String subheading = "";
    private String section = "";
    private String sectionDistrict = "";
    private Naming last = new Naming("", List.of(), "", "", 0, "");
    private String lastDistrict = "";
    private Unit lastUnit = Unit.NONE;
    private Naming above = last;
    private Unit unitAbove = Unit.NONE;
    private boolean totalAbove;
    private boolean partAbove;

    RowReader(Head head, TitleFacts title, Lexicon lexicon, HeadWords words) {
        this.head = head;
        this.title = title;
        this.lexicon = lexicon;
        this.words = words;
        this.texts = new RowTexts(new UnitReader(lexicon.cells().units()), words);
        this.names = new NameCells(head, words, texts);
        this.times = new RowTimes(head, words);
        this.sections = new SectionRows(head);
    }

    /** 差距, 完成率 in the place of a role: nothing is missed with such a row. */
    boolean isComputed(int row) {
        return times.isDerived(row);
    }

    /** Empty for sub-headings and rows without a name. */
    Optional<RowFacts> read(int row) {
        List<Cell> cells = head.area().row(row);
        if (isSubheading(row, cells)) {
            takeSubheading(cells.getLast().text());
            return Optional.empty();
        }
        Optional<String> heading = sections.heading(row, cells);
        if (heading.isPresent()) {
            takeSubheading(heading.get());
            return Optional.empty();
        }
        if (isComputed(row) || isNoIndicator(row, cells)) {
            return Optional.empty();
        }
        Optional<Naming> naming = naming(row);
        boolean goesOn = naming.filter(above::equals).isPresent();
        RowFacts.Times when = times.of(row, section, goesOn);
        boolean lost = naming.isPresent() && !goesOn && lacksDistrict(row);
        Optional<RowFacts> facts = naming.map(name -> facts(row, name, when));
        return lost ? Optional.empty() : facts;
    }

    /** The district above was that of another indicator; blank may mean it, or the whole city. */
    private boolean lacksDistrict(int row) {
        return head.nameColumn() >= 0
                && head.column(ColumnKind.DISTRICT).filter(c -> c > head.nameColumn()).isPresent()
                && text(row, ColumnKind.DISTRICT).isEmpty()
                && !lastDistrict.isEmpty();
    }

    /** Beside indicators that stand side by side: 备注, 考核等次, or nothing but words. */
    private boolean isNoIndicator(int row, List<Cell> cells) {
        if (!head.area().isTurned()) {
            return false;
        }
        HeadWord name = words.of(seen(row, head.nameColumn()));
        boolean words = cells.stream()
                .filter(c -> head.area().columnOf(c) > head.nameColumn())
                .noneMatch(c -> UnreadRows.isNumber(c) || c.text().matches(".*\\d.*"));
        boolean derived = name.role().filter(r -> r == HeaderRole.DERIVED).isPresent();
        return words || name.kind() != null || derived && name.rest().length() < 3;
    }

    private RowFacts facts(int row, Naming name, RowFacts.Times when) {
        String printedName = head.nameColumn() < 0 ? "" : names.of(row).text();
        Unit printedUnit = rowUnit(row, printedName);
        boolean goesOn = name.equals(above);
        boolean part = isPart(printedName) || goesOn && partAbove;
        boolean totalName = words.isTotal(printedName) || goesOn && totalAbove;
        Unit unit = printedUnit.equals(Unit.NONE) && goesOn ? unitAbove : printedUnit;
        Unit ofWhole = part && isCounted(name.printed()) ? lastUnit : Unit.NONE;
        String districtPrinted = text(row, ColumnKind.DISTRICT);
        boolean byDistrict = head.has(ColumnKind.DISTRICT);
        boolean total = totalName || texts.isSubtotal(districtPrinted);
        RowFacts facts = new RowFacts(
                row,
                name,
                heading(row, name.printed()),
                unit,
                ofWhole,
                attribute(row),
                byDistrict ? district(districtPrinted) : sectionDistrict.isEmpty() ? title.district() : sectionDistrict,
                when,
                new About(
                        text(row, ColumnKind.RESPONSIBLE),
                        text(row, ColumnKind.DEFINITION),
                        text(row, ColumnKind.NOTE)),
                total,
                addsUp(text(row, ColumnKind.NOTE)),
                part);
        above = name;
        unitAbove = unit;
        totalAbove = totalName;
        partAbove = part;
        if (!totalName && !part) {
            last = name;
            lastUnit = unit;
        }
        return facts;
    }

    private boolean addsUp(String note) {
        return !note.isEmpty() && lexicon.periods().has(PeriodWord.CUMULATIVE, Plain.of(note));
    }

    /** A part that is a rate is told in another unit than its whole. */
    private boolean isCounted(String name) {
        return !head.has(ColumnKind.UNIT)
                && lexicon.doubts().endOf(DoubtWord.RATE, Plain.of(name)).isEmpty();
    }

    /** A name written once holds for the rows below it that tell another year, role or district. */
    private Optional<Naming> naming(int row) {
        if (head.nameColumn() < 0) {
            if (text(row, ColumnKind.DISTRICT).isEmpty()) {
                return Optional.empty();
            }
            Cell district = seen(row, districtColumn());
            return Optional.of(new Naming(title.name(), List.of(), "", district.address(), district.row() + 1, ""));
        }
        Cell cell = names.of(row);
        List<String> languages = RowTexts.inTwoLanguages(cell.text());
        String printed = texts.name(languages.getFirst());
        if (printed.isEmpty()) {
            boolean goesOn = !text(row, ColumnKind.ROLE).isEmpty()
                    || !text(row, ColumnKind.PERIOD).isEmpty()
                    || !text(row, ColumnKind.DISTRICT).isEmpty();
            return goesOn && !above.printed().isEmpty() ? Optional.of(above) : Optional.empty();
        }
        String column = text(row, ColumnKind.OTHER_NAME);
        String other = column.isEmpty() && languages.size() > 1 ? languages.getLast() : column;
        return Optional.of(new Naming(
                withoutPart(printed),
                other.isEmpty() ? List.of() : List.of(other),
                text(row, ColumnKind.CODE),
                cell.address(),
                cell.row() + 1,
                isPart(cell.text()) ? last.printed() : ""));
    }

    private int districtColumn() {
        return head.column(ColumnKind.DISTRICT).orElseThrow();
    }

    /** 全市 and 合计 among districts are the whole. A district written once holds for the rows below. */
    private String district(String printed) {
        if (!printed.isEmpty()) {
            lastDistrict = texts.district(printed);
        }
        return lastDistrict;
    }

    private boolean isPart(String printed) {
        return part(printed).isPresent();
    }

    private Optional<WordList.Entry<CellWord>> part(String printed) {
        return lexicon.cells().words().startOf(Plain.of(printed)).filter(e -> e.meaning() == CellWord.PART);
    }

    /** 其中：发明专利 is about 发明专利. */
    private String withoutPart(String printed) {
        return part(printed)
                .map(e -> printed.replaceFirst("^\\s*(?:其\\s*中|of which|including|[#＃])\\s*[:：]?\\s*", ""))
                .filter(rest -> !rest.isEmpty())
                .orElse(printed);
    }

    /** A single text merged across the columns of numbers, or standing alone in its row. */
    private boolean isSubheading(int row, List<Cell> cells) {
        if (cells.size() != 1) {
            return false;
        }
        Cell only = cells.getFirst();
        int firstValues = head.values().getFirst().index();
        boolean wide = head.area()
                .region(head.area().rowOf(only), head.area().columnOf(only))
                .filter(r -> r.lastColumn() >= firstValues && r.firstRow() == row)
                .filter(r -> r.firstColumn() < firstValues)
                .map(Region::width)
                .isPresent();
        HeadWord word = words.of(only.text());
        boolean section = head.area().columnOf(only) < firstValues
                && (word.tellsPeriod() && word.tellsNothingElse() || word.district() == DistrictWord.SUFFIX);
        return wide || section || only.text().matches(NUMBERED);
    }

    private void takeSubheading(String text) {
        HeadWord word = words.of(text);
        if (word.tellsNothingElse()) {
            section = text;
        } else if (word.district() != null && !head.has(ColumnKind.DISTRICT)) {
            sectionDistrict = word.district() == DistrictWord.WHOLE ? "" : Plain.name(text);
        } else {
            subheading = Plain.name(text);
        }
    }

    /** From the row itself; heads and the line above the table hold for rows without. */
    private Unit rowUnit(int row, String printedName) {
        String printed = head.column(ColumnKind.UNIT)
                .map(column -> RowTexts.inTwoLanguages(seen(row, column).text()).getFirst())
                .orElse("");
        return texts.unit(Plain.line(printed))
                .or(() -> texts.unitInName(printedName))
                .or(() -> names.below(row).flatMap(c -> texts.unitAlone(c.text()).stream()).findFirst())
                .or(() -> unitOfGroup(row))
                .orElse(Unit.NONE);
    }

    /** 专利（件） above 授权量 and 有效量. */
    private Optional<Unit> unitOfGroup(int row) {
        return head.columns().stream()
                .filter(c -> c instanceof Column.Words w && w.kind() == ColumnKind.CATEGORY)
                .flatMap(c -> texts.unitInName(seen(row, c.index()).text()).stream())
                .findFirst();
    }

    private Heading heading(int row, String name) {
        String printed = categoryText(row);
        String heading = printed.isEmpty() ? subheading : printed;
        Optional<Category> category = heading.isEmpty()
                ? lexicon.indicators().names().in(Plain.of(name))
                : lexicon.indicators().headings().in(Plain.of(heading));
        return new Heading(category.orElse(Category.OTHER), heading);
    }

    /** A cell merged over heading and name is a name without a heading. */
    private String categoryText(int row) {
        Optional<Integer> column = head.column(ColumnKind.CATEGORY);
        if (column.isEmpty() || head.nameColumn() < 0) {
            return "";
        }
        Cell cell = seen(row, column.get());
        boolean same = cell.address().equals(names.of(row).address());
        return same ? "" : Plain.name(cell.text());
    }

    private @Nullable Attribute attribute(int row) {
        String printed = Plain.of(text(row, ColumnKind.ATTRIBUTE));
        return lexicon.cells().attributes().exact(printed).orElse(printed.isEmpty() ? title.attribute() : null);
    }

    private Cell seen(int row, int column) {
        return head.area().seen(row, column);
    }

    private String text(int row, ColumnKind kind) {
        return head.column(kind)
                .map(column -> Plain.line(seen(row, column).text()))
                .orElse("");
    }
}
