package yardstick.model;

import java.math.BigDecimal;

/** An amount with its unit. Quantities of units that do not convert refuse to mix. */
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {

    /** @throws IllegalArgumentException if the units measure different things */
    public Quantity in(Unit other) {
        return new Quantity(unit.convert(amount, other), other);
    }

    /**
     * The sum in this quantity's unit.
     *
     * @throws IllegalArgumentException if the units measure different things
     */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.in(unit).amount), unit);
    }

    /**
     * The difference in this quantity's unit.
     *
     * @throws IllegalArgumentException if the units measure different things
     */
    public Quantity minus(Quantity other) {
        return new Quantity(amount.subtract(other.in(unit).amount), unit);
    }

    /** @throws IllegalArgumentException if the units measure different things */
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.in(unit).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + unit;
    }
}
