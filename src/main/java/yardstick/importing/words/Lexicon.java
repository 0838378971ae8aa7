package yardstick.importing.words;

import yardstick.model.Attribute;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;

/**
 * The words offices use in tables, from the data files under {@code /yardstick/importing/}.
 *
 * @param columns heads of columns
 * @param header what the numbers of a column are
 * @param titles lines above a table, names of sheets and files
 * @param cells words inside cells
 * @param indicators what the name of an indicator tells
 * @param notes how lines below a table begin
 * @param doubts in units and names, what numbers can be
 * @param districts names of the whole, and how names of districts end
 * @param periods periods told by what stands elsewhere
 * @param parts what heads and the lines above a table are made of
 */
public record Lexicon(
        WordList<ColumnKind> columns,
        WordList<HeaderRole> header,
        WordList<TitleWord> titles,
        CellWords cells,
        IndicatorWords indicators,
        WordList<LineWord> notes,
        WordList<DoubtWord> doubts,
        WordList<DistrictWord> districts,
        WordList<PeriodWord> periods,
        LineParts parts) {

    public enum ColumnKind {
        NUMBER,
        CATEGORY,
        NAME,
        UNIT,
        ATTRIBUTE,
        RESPONSIBLE,
        NOTE,
        DISTRICT,
        OTHER_NAME,
        CODE,
        DEFINITION,
        /** Each row tells the period of its numbers. */
        PERIOD,
        /** Each row tells whether its numbers are targets or actuals. */
        ROLE,
        BASE_PERIOD,
        TARGET_PERIOD,
        /** Numbers of which the head tells nothing else. */
        VALUE
    }

    public enum HeaderRole {
        BASELINE,
        TARGET,
        ACTUAL,
        DERIVED,
        /** Only looks like one of the others. */
        NONE
    }

    public enum TitleWord {
        ACTUAL,
        /** Of what was measured, unless the title speaks of a plan. */
        SITUATION,
        PLAN,
        SAMPLE,
        EXPECTED,
        BINDING
    }

    public enum CellWord {
        MISSING,
        PROVISIONAL,
        TOTAL,
        /** Such a row or column sums up those of its group alone. */
        SUBTOTAL,
        /** Before the name of a part of the indicator above. */
        PART
    }

    /** What is said beside a number. */
    public enum BesideWord {
        CUMULATIVE,
        YEARLY,
        GROWTH,
        CHANGE,
        ASIDE,
        MONEY
    }

    /** Inside an amount. */
    public enum AmountWord {
        THROUGH,
        BETWEEN,
        AND,
        BETWEEN_END,
        LOOSE,
        PLACE,
        VAGUE,
        SCALE,
        THOUSAND,
        MILLION,
        BILLION
    }

    /** Of the head of a column, beside what it says. */
    public enum HeadPart {
        SMALL,
        /** Beside a part of a year. */
        BESIDE_PART,
        OF_PART,
        /** 全年, where another text names the year. */
        WHOLE_YEAR,
        /** At the end of a head over names. */
        NAMES
    }

    public enum UnitWord {
        UNIT,
        /** Behind four figures it makes them a number, whatever follows. */
        COUNTS,
        PER,
        /** Before a colon and a unit. */
        SAID
    }

    public enum LineWord {
        NOTE,
        FORM,
        CONTINUED
    }

    public enum DistrictWord {
        WHOLE,
        SUFFIX,
        NO_DISTRICT
    }

    /** Before a colon in a line above a table. */
    public enum LineKey {
        NAME,
        DISTRICT,
        /** Before a district or an office. */
        WHOSE
    }

    /** Around the name of the one indicator in a title. */
    public enum FrameWord {
        /** All before it falls away with it. */
        EACH,
        START,
        END,
        /** Alone in the name of a sheet or a file. */
        NOTHING
    }

    public enum PeriodWord {
        /** From the beginning of the year, or of the plan, to the period of the title. */
        CUMULATIVE,
        /** The month of the title. */
        CURRENT_MONTH,
        CURRENT_QUARTER,
        /** The period of the title, whatever it is. */
        CURRENT,
        /** The whole year of the title. */
        THIS_YEAR,
        YEAR_BEFORE,
        /** The years of the plan. */
        PLAN,
        /** A year before the period at its left. */
        LAST_YEAR
    }

    public enum DoubtWord {
        /** A unit that counts whole things. */
        WHOLE,
        /** A name that tells averages or differences. */
        COMPUTED,
        CUMULATIVE,
        /** At the end of the name of a part, which is then told in another unit than its whole. */
        RATE,
        /** What is there at a time, or adds up over the years. */
        STOCK
    }

    public record CellWords(
            WordList<CellWord> words,
            WordList<Comparator> before,
            WordList<Comparator> behind,
            WordList<BesideWord> beside,
            WordList<UnitWord> units,
            WordList<Attribute> attributes,
            WordList<AmountWord> amounts) {}

    public record LineParts(WordList<LineKey> keys, WordList<FrameWord> frames, WordList<HeadPart> heads) {}

    public record IndicatorWords(
            WordList<Category> headings,
            WordList<Category> names,
            WordList<Kind> kinds,
            WordList<Kind> targets,
            WordList<Direction> directions) {}

    /** The lexicon that comes with the program. */
    public static Lexicon standard() {
        return new Lexicon(
                list(ColumnKind.class, "columns"),
                list(HeaderRole.class, "roles"),
                list(TitleWord.class, "titles"),
                new CellWords(
                        list(CellWord.class, "values"),
                        list(Comparator.class, "comparators_before"),
                        list(Comparator.class, "comparators_behind"),
                        list(BesideWord.class, "beside"),
                        list(UnitWord.class, "units"),
                        list(Attribute.class, "attributes"),
                        list(AmountWord.class, "amounts")),
                new IndicatorWords(
                        list(Category.class, "categories"),
                        list(Category.class, "category_names"),
                        list(Kind.class, "kinds"),
                        list(Kind.class, "targets"),
                        list(Direction.class, "directions")),
                list(LineWord.class, "notes"),
                list(DoubtWord.class, "checks"),
                list(DistrictWord.class, "districts"),
                list(PeriodWord.class, "periods"),
                new LineParts(
                        list(LineKey.class, "keys"),
                        list(FrameWord.class, "frames"),
                        list(HeadPart.class, "heads")));
    }

    private static <K extends Enum<K>> WordList<K> list(Class<K> meaning, String file) {
        return WordList.of(meaning, LexiconFile.read(file + ".txt"));
    }
}
