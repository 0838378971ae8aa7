package yardstick.importing.cells;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Lexicon.BesideWord;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/** Reads the words before a number, several of which may follow each other: 预计 累计 不低于, 每万人 超过. */
final class Lead {
    private final CellWords words;

    Lead(CellWords words) {
        this.words = words;
    }

    /**
     * What the words say.
     *
     * @param comparator null where none of them compares
     * @param per 年 for 每年, empty for none
     * @param money a currency before the number, null for none
     * @param rest behind the words
     */
    record Front(
            @Nullable Comparator comparator,
            Reading.Beside beside,
            boolean growth,
            String per,
            @Nullable Unit money,
            String rest) {

        Front behind(String next) {
            return new Front(comparator, beside, growth, per, money, next);
        }

        Front compared(Comparator by, String next) {
            return new Front(stricter(comparator, by), beside, growth, per, money, next);
        }

        Front saying(Reading.Beside more, String next) {
            return new Front(comparator, beside.and(more), growth, per, money, next);
        }

        Front growing(String next) {
            return new Front(comparator, beside, true, per, money, next);
        }

        Front per(String what, String next) {
            return new Front(comparator, beside, growth, what, money, next);
        }

        Front paid(Unit in, String next) {
            return new Front(comparator, beside, growth, per, in, next);
        }

        /** The amount with all that stands before it; empty where they do not go together. */
        Optional<Reading> on(Reading amount, Unit rowUnit) {
            Reading said = amount.with(beside);
            if (growth) {
                Unit unit = said.unit();
                return unit != null && unit.isShare()
                        ? Optional.of(said.as(Reading.Sense.GROWTH))
                        : Optional.empty();
            }
            if (money != null) {
                return inMoney(said, money, rowUnit);
            }
            return per.isEmpty() ? Optional.of(said) : perOn(said, rowUnit);
        }

        /** In a row of 万元 the sign of ￥12.5 says what is paid, not how many; the row says that. */
        private static Optional<Reading> inMoney(Reading said, Unit money, Unit rowUnit) {
            Unit unit = said.unit();
            if (unit == null) {
                return Optional.of(rowUnit.convertsTo(money) ? said : said.in(money));
            }
            return unit.convertsTo(money) ? Optional.of(said) : Optional.empty();
        }

        private Optional<Reading> perOn(Reading said, Unit rowUnit) {
            Unit printed = said.unit() == null ? rowUnit : said.unit();
            if (printed.isShare()) {
                return Optional.of(said);
            }
            Unit counted = printed.withPerOf(Unit.of("/" + per));
            boolean twice = !printed.per().isEmpty() && !printed.convertsTo(counted);
            return printed.equals(Unit.NONE) || twice ? Optional.empty() : Optional.of(said.in(counted));
        }
    }

    Front of(String plain) {
        Front front = new Front(null, Reading.Beside.NOTHING, false, "", null, plain);
        for (Optional<Front> next = Optional.of(front); next.isPresent(); next = next(front)) {
            front = next.get();
        }
        return front;
    }

    /** The longest word of any kind holds: 年均增长 is no 年均, 累计达到 no 累计. */
    private Optional<Front> next(Front front) {
        String rest = front.rest();
        Front longest = front;
        for (Front one : new Front[] {
            compared(front, rest), beside(front, rest), yearly(front, rest), growing(front, rest), per(front, rest),
            paid(front, rest)
        }) {
            longest = one.rest().length() < longest.rest().length() ? one : longest;
        }
        return longest == front ? Optional.empty() : Optional.of(longest);
    }

    private Front compared(Front front, String rest) {
        return words.before()
                .startOf(rest)
                .map(e -> front.compared(e.meaning(), rest.substring(e.word().length())))
                .orElse(front);
    }

    private Front beside(Front front, String rest) {
        Optional<String> cumulative = words.beside().startOf(BesideWord.CUMULATIVE, rest);
        if (cumulative.isPresent()) {
            return front.saying(new Reading.Beside(false, true, "", ""), behind(rest, cumulative.get()));
        }
        return words.words()
                .startOf(CellWord.PROVISIONAL, rest)
                .map(word -> front.saying(new Reading.Beside(true, false, "", ""), behind(rest, word)))
                .orElse(front);
    }

    private Front yearly(Front front, String rest) {
        return words.beside()
                .startOf(BesideWord.YEARLY, rest)
                .map(word -> front.per("年", behind(rest, word)))
                .orElse(front);
    }

    private Front growing(Front front, String rest) {
        return words.beside()
                .startOf(BesideWord.GROWTH, rest)
                .map(word -> front.growing(behind(rest, word)))
                .orElse(front);
    }

    private Front per(Front front, String rest) {
        if (!rest.startsWith("每")) {
            return front;
        }
        return words.units()
                .startOf(UnitWord.PER, rest.substring(1))
                .map(word -> front.per(word, behind(rest, "每" + word)))
                .orElse(front);
    }

    private Front paid(Front front, String rest) {
        return words.beside()
                .startOf(BesideWord.MONEY, rest)
                .map(word -> front.paid(Unit.of(word), behind(rest, word)))
                .orElse(front);
    }

    private static String behind(String rest, String word) {
        String behind = rest.substring(word.length());
        return behind.startsWith(":") ? behind.substring(1) : behind;
    }

    /** 力争 不低于 5: of two words the one that says more. */
    static Comparator stricter(@Nullable Comparator first, Comparator second) {
        return first == null || first == Comparator.EQ ? second : first;
    }
}
