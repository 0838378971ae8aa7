package yardstick.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Basis;
import yardstick.calc.Gap;
import yardstick.calc.PathPoint;
import yardstick.model.Baseline;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Period;
import yardstick.model.Target;

/**
 * The two lines of a gap chart. Here amounts become doubles, because here they are only drawn.
 *
 * @param actual baseline and measured values in order of time
 * @param path the plan's printed points in order of time
 * @param better +1 if higher is better, −1 if lower is, 0 if neither
 */
record Course(List<Point> actual, List<Point> path, int better) {

    private static final Set<yardstick.model.Comparator> UPPER_BOUNDS =
            EnumSet.of(yardstick.model.Comparator.LE, yardstick.model.Comparator.LT);

    /**
     * @param x days since 1970
     * @param joined false where periods are missing before it, so that no line may lead here from the point before
     * @param baseline true for the value the plan starts from
     */
    record Point(double x, double y, Period period, BigDecimal value, boolean joined, boolean baseline) {}

    Course {
        actual = List.copyOf(actual);
        path = List.copyOf(path);
    }

    static Course of(Gap gap) {
        Indicator indicator = gap.indicator();
        Baseline baseline = gap.basis().baseline();
        Kind kind = indicator.measure().kind();
        return new Course(
                points(measured(gap.basis()), baseline, kind),
                points(gap.basis().path(), baseline, kind),
                better(indicator.measure().direction(), gap.basis().target()));
    }

    boolean isEmpty() {
        return actual.isEmpty() && path.isEmpty();
    }

    List<Point> targets() {
        return path.stream().filter(point -> !point.baseline()).toList();
    }

    List<Point> all() {
        List<Point> all = new ArrayList<>(actual);
        all.addAll(path);
        return all;
    }

    /** The baseline is a measured value too, unless it was reported again as an actual. */
    private static List<PathPoint> measured(Basis basis) {
        List<PathPoint> points = new ArrayList<>(basis.measured());
        Baseline baseline = basis.baseline();
        if (baseline != null && baseline.period() != null && baseline.value() != null) {
            LocalDate start = baseline.period().end();
            if (start != null && points.stream().noneMatch(point -> point.date().equals(start))) {
                points.addFirst(new PathPoint(start, baseline.period(), baseline.value()));
            }
        }
        points.sort(Comparator.comparing(PathPoint::date));
        return points;
    }

    private static List<Point> points(List<PathPoint> from, @Nullable Baseline baseline, Kind kind) {
        List<Point> points = new ArrayList<>();
        PathPoint before = null;
        for (PathPoint point : from) {
            boolean start = baseline != null && point.period().equals(baseline.period());
            points.add(new Point(
                    point.date().toEpochDay(),
                    point.value().doubleValue(),
                    point.period(),
                    point.value(),
                    before != null && follows(before, point, kind),
                    start));
            before = point;
        }
        return points;
    }

    /** No period is missing between the two; flows of unlike length do not make a line either. */
    private static boolean follows(PathPoint before, PathPoint point, Kind kind) {
        LocalDate start = point.period().start();
        if (kind == Kind.ANNUAL_FLOW && !before.period().getClass().equals(point.period().getClass())) {
            return false;
        }
        return start != null && !start.isAfter(before.date().plusDays(1));
    }

    private static int better(Direction direction, @Nullable Target target) {
        return switch (direction) {
            case HIGHER -> 1;
            case LOWER -> -1;
            case KEEP -> target != null && UPPER_BOUNDS.contains(target.comparator()) ? -1 : 1;
            case REACH, NONE -> 0;
        };
    }
}
