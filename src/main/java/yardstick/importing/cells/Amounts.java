package yardstick.importing.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.Lead.Front;
import yardstick.importing.words.Lexicon.AmountWord;
import yardstick.importing.words.Lexicon.BesideWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.WordList;
import yardstick.importing.words.WordList.Entry;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/** Reads a text that is nothing but one amount: words before it, a number or a range, its unit, words behind it. */
final class Amounts {
    private static final Pattern TENTHS = Pattern.compile("([1-9]|[一二三四五六七八九])成([一二三四五六七八九半])?");
    private static final Pattern FRACTION = Pattern.compile("(百|千|万)分之(.+)");

    /** 与上年同期相比 and the like may stand before a word of change, but no sentence. */
    private static final int LONGEST_PREFACE = 15;

    private final Lead leads;
    private final CellWords words;
    private final CellUnits units;
    private final Pattern dash;
    private final Pattern between;
    private final Pattern loosely;
    private final Pattern place;

    Amounts(CellWords words) {
        WordList<AmountWord> of = words.amounts();
        this.dash = Pattern.compile("[-—–―~]+|" + of.any(AmountWord.THROUGH));
        this.between = Pattern.compile(of.any(AmountWord.BETWEEN) + "(.+)" + of.any(AmountWord.AND) + "(.+?)"
                + of.any(AmountWord.BETWEEN_END) + "?");
        this.loosely = Pattern.compile("([万亿]?)" + of.any(AmountWord.LOOSE) + "([^\\d]*)");
        this.place = Pattern.compile("第(\\d{1,4}|[一二三四五六七八九十]{1,3})(" + of.any(AmountWord.PLACE) + ")");
        this.words = words;
        this.leads = new Lead(words);
        this.units = new CellUnits(words);
    }

    /** @param rest before or behind the words */
    record Trail(@Nullable Comparator comparator, String rest) {}

    Front lead(String plain) {
        return leads.of(plain);
    }

    Trail trail(String plain) {
        Optional<Entry<Comparator>> last = words.behind().endOf(plain);
        return last.map(e -> new Trail(e.meaning(), plain.substring(0, plain.length() - e.word().length())))
                .orElseGet(() -> new Trail(null, plain));
    }

    /** @param plain in the form of {@link CellText} */
    Optional<Reading> read(String plain, Unit rowUnit) {
        Front front = lead(plain);
        Trail trail = trail(front.rest());
        Comparator before = front.comparator();
        Comparator behind = trail.comparator();
        if (before != null && behind != null && before != Comparator.EQ && before != behind) {
            return Optional.empty();
        }
        Comparator comparator = Lead.stricter(before, behind == null ? Comparator.EQ : behind);
        Unit known = front.money() == null ? rowUnit : front.money();
        Optional<Reading> amount = single(trail.rest(), comparator, known)
                .or(() -> range(trail.rest(), comparator, known));
        return amount.flatMap(r -> front.on(r, rowUnit));
    }

    private Optional<Reading> single(String core, Comparator comparator, Unit rowUnit) {
        return tenths(core, comparator)
                .or(() -> fraction(core, comparator))
                .or(() -> rank(core, comparator))
                .or(() -> Numerals.startOf(core).flatMap(n -> counted(n, comparator, rowUnit)));
    }

    private Optional<Reading> counted(Numerals.Numeral number, Comparator comparator, Unit rowUnit) {
        Matcher loose = loosely.matcher(number.rest());
        if (loose.matches() && comparator == Comparator.EQ) {
            return units.on(number.with(loose.group(1) + loose.group(2)), Comparator.GT, rowUnit);
        }
        return units.on(number, comparator, rowUnit);
    }

    /** 八成 is 80 %, 八成五 85 %. */
    private static Optional<Reading> tenths(String core, Comparator comparator) {
        Matcher m = TENTHS.matcher(core);
        if (!m.matches()) {
            return Optional.empty();
        }
        int half = m.group(2) == null ? 0 : m.group(2).equals("半") ? 5 : figure(m.group(2));
        return Optional.of(Reading.of(comparator, BigDecimal.valueOf(figure(m.group(1)) * 10L + half), Unit.PERCENT));
    }

    private static int figure(String printed) {
        int at = "零一二三四五六七八九".indexOf(printed);
        return at < 0 ? Integer.parseInt(printed) : at;
    }

    /** 百分之八十五, 千分之三. */
    private static Optional<Reading> fraction(String core, Comparator comparator) {
        Matcher m = FRACTION.matcher(core);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1).equals("百") && m.group(2).equals("百")) {
            return Optional.of(Reading.of(comparator, BigDecimal.valueOf(100), Unit.PERCENT));
        }
        return Numerals.startOf(m.group(2)).filter(n -> n.rest().isEmpty()).map(n -> switch (m.group(1)) {
            case "百" -> Reading.of(comparator, n.value(), Unit.PERCENT);
            case "千" -> Reading.of(comparator, n.value(), Unit.of("‰"));
            default -> Reading.of(comparator, n.value().scaleByPowerOfTen(-2), Unit.PERCENT);
        });
    }

    private Optional<Reading> rank(String core, Comparator comparator) {
        Matcher m = place.matcher(core);
        return m.matches() && comparator == Comparator.EQ
                ? Numerals.startOf(m.group(1)).map(n -> Reading.of(comparator, n.value(), Unit.of(m.group(2))))
                : Optional.empty();
    }

    private Optional<Reading> range(String core, Comparator comparator, Unit rowUnit) {
        if (comparator != Comparator.EQ) {
            return Optional.empty();
        }
        Matcher ends = between.matcher(core);
        if (ends.matches()) {
            return range(ends.group(1), ends.group(2), rowUnit);
        }
        Matcher gap = dash.matcher(core);
        while (gap.find()) {
            Optional<Reading> range = range(core.substring(0, gap.start()), core.substring(gap.end()), rowUnit);
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> range(String from, String to, Unit rowUnit) {
        Optional<Reading> lower = Numerals.startOf(from).flatMap(n -> units.on(n, Comparator.EQ, rowUnit));
        Optional<Reading> upper = Numerals.startOf(to).flatMap(n -> units.on(n, Comparator.EQ, rowUnit));
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = lower.get().value();
        BigDecimal high = upper.get().value();
        Unit first = lower.get().unit();
        Unit unit = upper.get().unit();
        boolean mixed = first != null && !first.equals(unit);
        boolean years = isYear(low) && isYear(high) && (unit == null || unit.symbol().equals("年"));
        return low == null || high == null || mixed || years || low.compareTo(high) >= 0
                ? Optional.empty()
                : Optional.of(Reading.range(low, high, unit));
    }

    static boolean isYear(@Nullable BigDecimal value) {
        return value != null
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    /** The amount behind a word of change: 比上年增长8%, 提高2个百分点, +5%. */
    Optional<Reading> change(String plain, Unit rowUnit) {
        for (int at = 0; at < plain.length() && at <= LONGEST_PREFACE; at++) {
            Optional<String> word = words.beside().startOf(BesideWord.CHANGE, plain.substring(at));
            if (word.isPresent()) {
                Optional<Reading> amount = read(plain.substring(at + word.get().length()), rowUnit);
                if (amount.isPresent()) {
                    return amount;
                }
            }
        }
        return Optional.empty();
    }
}
