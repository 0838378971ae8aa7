package yardstick.ui.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.work.Outcome;

/** The kinds of values that are typed as text. */
record Readings(Words words) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern AMOUNT =
            Pattern.compile("([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*([^\\d\\s,.][^\\d,.]*)?");
    private static final int MOST_DIGITS = 15;

    record Plain() implements Reading<String> {
        @Override
        public Outcome<String> read(String typed) {
            return Outcome.done(typed.strip());
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /** Stands for a line end inside an entry or a cell. */
    private static final String LINE_END = "¶";

    /** One entry a line. */
    record Lines() implements Reading<List<String>> {
        @Override
        public Outcome<List<String>> read(String typed) {
            return Outcome.done(typed.lines()
                    .map(line -> line.replace(LINE_END, "\n").strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        }

        @Override
        public String write(List<String> value) {
            return String.join("\n", value.stream().map(each -> each.replace("\n", LINE_END)).toList());
        }
    }

    /** One row a line, cells parted by a bar; a bar inside a cell has a backslash before it. */
    record Rows() implements Reading<List<List<String>>> {
        private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

        @Override
        public Outcome<List<List<String>>> read(String typed) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : typed.lines().filter(l -> !l.isBlank()).toList()) {
                rows.add(BAR.splitAsStream(line).map(c -> c.replace("\\|", "|").replace(LINE_END, "\n").strip()).toList());
            }
            return Outcome.done(rows);
        }

        @Override
        public String write(List<List<String>> value) {
            List<String> lines = new ArrayList<>();
            for (List<String> cells : value) {
                lines.add(String.join(" | ", cells.stream().map(Rows::oneLine).toList()));
            }
            return String.join("\n", lines);
        }

        private static String oneLine(String cell) {
            return cell.replace("|", "\\|").replaceAll("\\R", LINE_END);
        }
    }

    Reading<Optional<Period>> period() {
        PeriodText texts = new PeriodText(words);
        return optional(PeriodInput::readAny, texts::of);
    }

    Reading<Optional<LocalDate>> day() {
        return optional(Readings::readDay, LocalDate::toString);
    }

    /** Shown as it is printed; what has no words of its own by its number. */
    Reading<Optional<Target.Aim>> target(Function<String, Outcome<Target.Aim>> reads) {
        return optional(reads::apply, Readings::writeAim);
    }

    private static String writeAim(Target.Aim aim) {
        if (!aim.text().isBlank() || aim.value() == null) {
            return aim.text().strip();
        }
        String upper = aim.upper() == null ? "" : "-" + aim.upper().toPlainString();
        return aim.comparator().sign() + aim.value().toPlainString() + upper;
    }

    Reading<Optional<LocalTime>> time() {
        return optional(Readings::readTime, LocalTime::toString);
    }

    Reading<Optional<Integer>> whole() {
        return optional(
                typed -> typed.matches("\\d{1,9}")
                        ? Outcome.done(Integer.parseInt(typed))
                        : Outcome.refused("WHOLE_NOT_A_NUMBER", typed),
                value -> Integer.toString(value));
    }

    /** @param unit the one the amount is kept in; another of the same measure may be typed behind the number */
    Reading<Optional<BigDecimal>> amount(Supplier<Unit> unit) {
        return optional(typed -> readAmount(typed, unit.get()), value -> Numbers.amount(value, null).replace('−', '-'));
    }

    private static Outcome<LocalDate> readDay(String typed) {
        String tight = typed.replaceAll("\\s+", "");
        Matcher m = DAY.matcher(
                tight.matches("\\d{8}")
                        ? tight.substring(0, 4) + "-" + tight.substring(4, 6) + "-" + tight.substring(6)
                        : tight);
        try {
            return m.matches()
                    ? Outcome.done(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))
                    : Outcome.refused("DAY_UNKNOWN", typed);
        } catch (DateTimeException noSuchDay) {
            return Outcome.refused("DAY_UNKNOWN", typed);
        }
    }

    private static Outcome<LocalTime> readTime(String typed) {
        Matcher m = TIME.matcher(typed);
        try {
            return m.matches()
                    ? Outcome.done(LocalTime.of(number(m, 1), number(m, 2), m.group(3) == null ? 0 : number(m, 3)))
                    : Outcome.refused("TIME_UNKNOWN", typed);
        } catch (DateTimeException noSuchTime) {
            return Outcome.refused("TIME_UNKNOWN", typed);
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Outcome<BigDecimal> readAmount(String typed, Unit unit) {
        Matcher m = AMOUNT.matcher(typed.replace('−', '-'));
        if (!m.matches()) {
            return Outcome.refused("VALUE_NOT_A_NUMBER", typed);
        }
        BigDecimal amount = new BigDecimal(m.group(1).replace(",", ""));
        if (amount.precision() > MOST_DIGITS) {
            return Outcome.refused("VALUE_TOO_LONG", typed);
        }
        String symbol = m.group(2) == null ? "" : m.group(2).strip();
        Unit other = Unit.of(symbol);
        if (symbol.isEmpty() || other.equals(unit)) {
            return Outcome.done(amount);
        }
        return other.convertsTo(unit)
                ? Outcome.done(other.convert(amount, unit))
                : Outcome.refused("VALUE_OTHER_UNIT", symbol, unit.symbol());
    }

    private interface Read<T> {
        Outcome<T> of(String typed);
    }

    private interface Write<T> {
        String of(T value);
    }

    private record Maybe<T>(Read<T> reads, Write<T> writes) implements Reading<Optional<T>> {
        @Override
        public Outcome<Optional<T>> read(String typed) {
            String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
            return text.isEmpty() ? Outcome.done(Optional.empty()) : reads.of(text).map(Optional::of);
        }

        @Override
        public String write(Optional<T> value) {
            return value.map(writes::of).orElse("");
        }
    }

    private static <T> Reading<Optional<T>> optional(Read<T> read, Write<T> write) {
        return new Maybe<>(read, write);
    }
}
