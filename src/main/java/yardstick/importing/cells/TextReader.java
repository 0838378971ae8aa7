package yardstick.importing.cells;

import java.util.Optional;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.BesideWord;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/**
 * Reads the text of a cell: {@code 9.54件}, {@code ≧85%}, {@code 80分以上}, {@code 0.5-0.8}, {@code ——}. Whatever is left
 * over makes the whole cell words: a number inside a sentence is never taken for the value.
 */
public final class TextReader {
    private static final Pattern NOTHING = Pattern.compile("[-—–―─_.…。·]+");
    private static final Pattern ERROR = Pattern.compile("#(?:n/a|ref!|div/0!|value!|name\\?|num!|null!|spill!|calc!)");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}(?: .*)?");
    private static final Pattern RATIO = Pattern.compile("\\d+(?:\\.\\d+)?:\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)?");

    /** 一 is typed for a dash as often as for the number. */
    private static final Pattern DASH_OR_ONE = Pattern.compile("一+");

    private static final Pattern ROUND = Pattern.compile("\\(([+-]?[\\d,.' ]+%?)\\)");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年.*");
    private static final int LONGEST_UNKNOWN_UNIT = 6;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern LONG_BLANKS = Pattern.compile("[\\s\\p{Z}]{4,}");

    /** Letters, without blanks; longer texts are sentences, whatever figures they hold. */
    private static final int LONGEST_NUMBER = 120;

    private final CellWords words;
    private final Amounts amounts;
    private final TwoNumbers two;

    public TextReader(CellWords words) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.two = new TwoNumbers(amounts);
    }

    /** @param rowUnit of the row, {@link Unit#NONE} where it prints none; its own word is known in the cell too */
    public Reading read(String text, Unit rowUnit) {
        return read(text, rowUnit, NumberStyle.POINT);
    }

    /** @param style of the whole table */
    public Reading read(String text, Unit rowUnit, NumberStyle style) {
        Reading exact = exact(text, rowUnit, style);
        return exact.value() == null || exact.value().scale() >= 0
                ? exact
                : exact.withValue(exact.value().setScale(0));
    }

    /** As {@link #read}, but the scale of the value tells which of its digits are printed: 1.2万 is 12 × 10³. */
    Reading exact(String text, Unit rowUnit, NumberStyle style) {
        String plain = style.even(CellText.of(text));
        if (plain.isEmpty()
                || NOTHING.matcher(plain).matches()
                || words.words().is(CellWord.MISSING, plain)
                || words.words().is(CellWord.MISSING, Plain.of(text))) {
            return Reading.none();
        }
        if (ERROR.matcher(plain).matches()) {
            return Reading.doubtful(Reading.Doubt.FORMULA_ERROR);
        }
        if (DASH_OR_ONE.matcher(plain).matches()) {
            return Reading.doubtful(Reading.Doubt.CELL_NOT_UNDERSTOOD);
        }
        if (plain.length() > LONGEST_NUMBER) {
            return Reading.words();
        }
        Beside beside = new Beside(words);
        for (Optional<Beside.Peeled> next = Optional.of(new Beside.Peeled(squeezed(text), Reading.Beside.NOTHING));
                next.isPresent();
                next = beside.peel(next.get())) {
            Beside.Peeled peeled = next.get();
            Optional<Reading> amount = amounts.read(style.even(CellText.of(peeled.text())), rowUnit);
            if (amount.isPresent()) {
                return amount.get().with(peeled.beside());
            }
        }
        return unread(plain, rowUnit);
    }

    /** A cell can hold thirty thousand blanks, and what is printed beside a number is sought at each of them. */
    private static String squeezed(String text) {
        return LONG_BLANKS.matcher(text).replaceAll("   ");
    }

    /** The amount behind a word of change, for an indicator that is itself a change: 缩短20%以上 is at least 20 %. */
    public Optional<Reading> change(String text, Unit rowUnit) {
        return amounts.change(CellText.of(text), rowUnit).map(r -> r.as(Reading.Sense.CHANGE));
    }

    private Reading unread(String plain, Unit rowUnit) {
        if (DATE.matcher(plain).matches()) {
            return Reading.doubtful(Reading.Doubt.DATE_FOR_NUMBER);
        }
        if (RATIO.matcher(plain).matches()) {
            return Reading.words();
        }
        if (ROUND.matcher(plain).matches()) {
            return Reading.doubtful(Reading.Doubt.BRACKETED_NUMBER);
        }
        if (isChange(plain, rowUnit)) {
            return Reading.doubtful(Reading.Doubt.CHANGE_NOT_LEVEL);
        }
        if (two.in(plain, rowUnit)) {
            return Reading.doubtful(Reading.Doubt.TWO_NUMBERS);
        }
        return looksLikeNumber(plain) ? Reading.doubtful(Reading.Doubt.CELL_NOT_UNDERSTOOD) : Reading.words();
    }

    private boolean isChange(String plain, Unit rowUnit) {
        return words.beside().is(BesideWord.CHANGE, amounts.lead(plain).rest())
                || amounts.change(plain, rowUnit).isPresent();
    }

    /** A number with something unknown at it, apart from a sentence that happens to hold a figure. */
    private boolean looksLikeNumber(String plain) {
        String rest = amounts.lead(plain).rest();
        if (!plain.matches(".*\\d.*") || YEAR.matcher(rest).matches()) {
            return false;
        }
        String letters = LETTERS.matcher(amounts.trail(rest).rest()).replaceAll("");
        boolean unknownUnit =
                rest.matches("[+-]?[\\d.,' ]*\\d\\D*") && letters.length() <= LONGEST_UNKNOWN_UNIT;
        return unknownUnit || letters.length() < FEWEST_WORDS;
    }
}
