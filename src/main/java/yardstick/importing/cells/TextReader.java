package yardstick.importing.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList.Entry;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/**
 * Reads the text of a cell: {@code 9.54件}, {@code ≧85%}, {@code 80分以上}, {@code 0.5-0.8}, {@code ——}. Whatever is left
 * over makes the whole cell words: a number inside a sentence is never taken for the value.
 */
public final class TextReader {
    private static final String NUMBER =
            "[+-]?(?:[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(?:\\.\\d+)?(?:e[+-]?\\d{1,2})?";
    private static final Pattern SINGLE = Pattern.compile("(" + NUMBER + ")(.*)");
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")([^\\d,.]*?)(?:-|—|–|~|至|到|to)(" + NUMBER + ")(.*)");
    private static final Pattern NOTHING = Pattern.compile("[-—–―─_.…。·]+");
    private static final Pattern PROVISIONAL = Pattern.compile("(.*)[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONGEST_NUMBER = 30;

    private final CellWords words;
    private final UnitReader units;

    public TextReader(CellWords words) {
        this.words = words;
        this.units = new UnitReader(words.units());
    }

    /** @param rowUnit of the row, {@link Unit#NONE} where it prints none; its own word is known in the cell too */
    public Reading read(String text, Unit rowUnit) {
        String plain = Plain.of(text);
        if (plain.isEmpty() || NOTHING.matcher(plain).matches() || words.words().is(CellWord.MISSING, plain)) {
            return Reading.none();
        }
        Matcher marked = PROVISIONAL.matcher(plain);
        if (marked.matches() && words.words().is(CellWord.PROVISIONAL, marked.group(2))) {
            return amount(marked.group(1), rowUnit).map(Reading::asProvisional).orElseGet(() -> words(plain));
        }
        Optional<Entry<CellWord>> leading =
                words.words().startOf(plain).filter(e -> e.meaning() == CellWord.PROVISIONAL);
        if (leading.isPresent()) {
            String rest = plain.substring(leading.get().word().length());
            return amount(rest, rowUnit).map(Reading::asProvisional).orElseGet(() -> words(plain));
        }
        return amount(plain, rowUnit).orElseGet(() -> words(plain));
    }

    private static Reading words(String plain) {
        return DIGIT.matcher(plain).find() ? Reading.doubtful(Reading.Doubt.CELL_NOT_UNDERSTOOD) : Reading.words();
    }

    private Optional<Reading> amount(String plain, Unit rowUnit) {
        String rest = plain;
        Comparator before = null;
        for (Optional<Entry<Comparator>> word = words.before().startOf(rest);
                word.isPresent();
                word = words.before().startOf(rest)) {
            before = stricter(before, word.get().meaning());
            rest = rest.substring(word.get().word().length());
        }
        Optional<Entry<Comparator>> last = words.behind().endOf(rest);
        String core = rest.substring(0, rest.length() - last.map(e -> e.word().length()).orElse(0));
        Comparator behind = last.map(Entry::meaning).orElse(null);
        if (before != null && behind != null && before != Comparator.EQ && before != behind) {
            return Optional.empty();
        }
        Comparator comparator = stricter(before, behind == null ? Comparator.EQ : behind);
        return single(core, comparator, rowUnit).or(() -> range(core, comparator, rowUnit));
    }

    /** 力争 不低于 5: of two words the one that says more. */
    private static Comparator stricter(@Nullable Comparator first, Comparator second) {
        return first == null || first == Comparator.EQ ? second : first;
    }

    private Optional<Reading> single(String core, Comparator comparator, Unit rowUnit) {
        Matcher matcher = SINGLE.matcher(core);
        if (!matcher.matches() || matcher.group(1).length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String printed = matcher.group(2);
        Optional<Unit> unit = unit(printed, rowUnit);
        if (unit.isEmpty() && !printed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(comparator, number(matcher.group(1)), unit.orElse(null)));
    }

    private Optional<Reading> range(String core, Comparator comparator, Unit rowUnit) {
        Matcher matcher = RANGE.matcher(core);
        if (!matcher.matches() || comparator != Comparator.EQ) {
            return Optional.empty();
        }
        Optional<Unit> first = unit(matcher.group(2), rowUnit);
        Optional<Unit> second = unit(matcher.group(4), rowUnit);
        boolean strange = isStrange(first, matcher.group(2)) || isStrange(second, matcher.group(4));
        boolean mixed = first.isPresent() && !first.equals(second);
        BigDecimal lower = number(matcher.group(1));
        BigDecimal upper = number(matcher.group(3));
        if (strange || mixed || lower.compareTo(upper) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Reading(Comparator.RANGE, lower, upper, second.orElse(null), false, null));
    }

    private static boolean isStrange(Optional<Unit> unit, String printed) {
        return unit.isEmpty() && !printed.isEmpty();
    }

    /** A bare 万 or 亿 multiplies the unit of the row. */
    private Optional<Unit> unit(String printed, Unit rowUnit) {
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (Plain.of(rowUnit.symbol()).equals(printed)) {
            return Optional.of(rowUnit);
        }
        if (rowUnit.exponent() == 0 && !rowUnit.base().isEmpty() && (printed.equals("万") || printed.equals("亿"))) {
            return Optional.of(Unit.of(printed + rowUnit.symbol()));
        }
        return units.known(printed);
    }

    private static BigDecimal number(String printed) {
        BigDecimal number = new BigDecimal(printed.replace(",", ""));
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
