package yardstick.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;

/**
 * The targets an indicator is judged by: those in force at a day, or the plan's first ones.
 *
 * @param numbered those with a number, undated ones first, then by their last day
 * @param words true if some of them is told in words only
 * @param all every target of the indicator in every version
 */
record Promises(List<Target> numbered, boolean words, List<Target> all) {

    /** @param counting one target for each period at most, see {@link TargetsInForce} */
    static Promises of(Indicator indicator, List<Target> counting) {
        List<Target> numbered = counting.stream()
                .filter(Target::hasNumber)
                .sorted(Comparator.comparing(Promises::end, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        boolean words = counting.stream().anyMatch(t -> t.comparator() == yardstick.model.Comparator.TEXT);
        return new Promises(numbered, words, indicator.targets());
    }

    private static String key(Target target) {
        Period period = target.period();
        return period == null ? "" : period.code();
    }

    static @Nullable LocalDate end(Target target) {
        Period period = target.period();
        return period == null ? null : period.end();
    }

    /** The final one: due last, or undated where nothing is dated. */
    Optional<Target> last() {
        return numbered.isEmpty() ? Optional.empty() : Optional.of(numbered.getLast());
    }

    Reason whyNone() {
        return words ? Reason.WORDS_ONLY : Reason.NO_TARGET;
    }

    /** What was first promised in the place of a target that was changed since. */
    Optional<Target> original(Target now) {
        return all.stream()
                .filter(t -> key(t).equals(key(now)) && t.version() < now.version() && t.hasNumber())
                .min(Comparator.comparingInt(Target::version));
    }

    /** @param yearly as in {@link #points} */
    Optional<Target> at(LocalDate day, boolean yearly) {
        boolean yearEnd = day.getMonthValue() == 12;
        return numbered.stream()
                .filter(t -> day.equals(end(t)) || yearly && yearEnd && isYearly(t, day.getYear()))
                .findFirst();
    }

    /** What is asked of one year: a target for it, else one for every year of a span around it. */
    Optional<Target> forYear(int year) {
        return numbered.stream()
                .filter(t -> t.period() instanceof Period.Year p && p.year() == year)
                .findFirst()
                .or(() -> numbered.stream().filter(t -> isYearly(t, year)).findFirst());
    }

    private static boolean isYearly(Target target, int year) {
        return target.period() instanceof Period.Years span && span.from() <= year && year <= span.to();
    }

    /** @param yearly a span asks the same of each of its years, instead of once at its end */
    List<PathPoint> points(boolean yearly) {
        List<PathPoint> points = new ArrayList<>();
        for (Target target : numbered) {
            LocalDate end = end(target);
            if (end == null) {
                continue;
            }
            if (yearly && target.period() instanceof Period.Years span) {
                for (int year = span.from(); year <= span.to(); year++) {
                    points.add(point(new Period.Year(year), LocalDate.of(year, 12, 31), target));
                }
            } else {
                points.add(point(Objects.requireNonNull(target.period()), end, target));
            }
        }
        return points;
    }

    private static PathPoint point(Period period, LocalDate date, Target target) {
        return new PathPoint(date, period, Objects.requireNonNull(target.value()));
    }
}
