package yardstick.importing.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yardstick.importing.words.Lexicon.AmountWord;
import yardstick.importing.words.Lexicon.BesideWord;
import yardstick.importing.words.Lexicon.CellWords;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Unit;

/** Joins a number with the unit behind it: of the lexicon, or the row's own word, whole or in part. */
final class CellUnits {
    private static final List<AmountWord> SCALES_OF_MONEY =
            List.of(AmountWord.THOUSAND, AmountWord.MILLION, AmountWord.BILLION);

    private final CellWords words;
    private final UnitReader units;

    CellUnits(CellWords words) {
        this.words = words;
        this.units = new UnitReader(words.units());
    }

    /** Empty where what stands behind the number is no unit. */
    Optional<Reading> on(Numerals.Numeral number, Comparator comparator, Unit rowUnit) {
        String printed = number.rest();
        if (printed.isEmpty()) {
            boolean unclear = number.scaled() && rowUnit.exponent() != 0;
            return unclear ? Optional.empty() : Optional.of(Reading.of(comparator, number.value(), null));
        }
        if (number.chinese() && isOneOfSomething(number)) {
            return Optional.empty();
        }
        if (words.amounts().is(AmountWord.SCALE, printed)) {
            return scaled(number, printed, comparator, rowUnit);
        }
        return unit(printed, rowUnit)
                .filter(unit -> !isYear(number.value(), unit))
                .map(unit -> Reading.of(comparator, number.value(), unit));
    }

    private static boolean isYear(BigDecimal value, Unit unit) {
        return unit.symbol().equals("年") && Amounts.isYear(value);
    }

    /** 一批 and 零件 are words; 零 alone is a number. */
    private boolean isOneOfSomething(Numerals.Numeral number) {
        boolean zero = number.value().signum() == 0;
        return zero || number.value().compareTo(BigDecimal.ONE) == 0
                        && words.amounts().is(AmountWord.VAGUE, number.rest());
    }

    /** A bare 万 multiplies the unit of the row; in a row of 万元 it may be meant to repeat it. */
    private static Optional<Reading> scaled(
            Numerals.Numeral number, String printed, Comparator comparator, Unit rowUnit) {
        int power = Unit.of(printed).exponent();
        if (rowUnit.exponent() != 0 || rowUnit.isShare() || number.scaled()) {
            return Optional.empty();
        }
        return Optional.of(
                rowUnit.base().isEmpty()
                        ? Reading.of(comparator, number.value().scaleByPowerOfTen(power), null)
                        : Reading.of(comparator, number.value(), Unit.of(printed + rowUnit.symbol())));
    }

    private Optional<Unit> unit(String printed, Unit rowUnit) {
        if (Plain.of(rowUnit.symbol()).equals(printed)) {
            return Optional.of(rowUnit);
        }
        Optional<AmountWord> scale = words.amounts().exact(printed).filter(SCALES_OF_MONEY::contains);
        if (scale.isPresent() && words.beside().is(BesideWord.MONEY, Plain.of(rowUnit.symbol()))) {
            return Optional.of(Unit.of(rowUnit.symbol() + " " + scale.get().name().toLowerCase(Locale.ROOT)));
        }
        Unit only = Unit.of(printed);
        if (only.base().isEmpty() && units.isPer(only.per()) && !rowUnit.base().isEmpty()) {
            Unit counted = rowUnit.withPerOf(only);
            return rowUnit.per().isEmpty() || rowUnit.convertsTo(counted) ? Optional.of(counted) : Optional.empty();
        }
        return units.known(printed).map(unit -> countedAs(rowUnit, unit));
    }

    /** 3件 in a row of 件/年 counts a year as the row does; 3件/年 in a row of 件 says something else than the row. */
    private static Unit countedAs(Unit rowUnit, Unit unit) {
        return unit.per().isEmpty() && unit.differsOnlyInYear(rowUnit) ? unit.withPerOf(rowUnit) : unit;
    }
}
