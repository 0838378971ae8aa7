package yardstick.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Answer;
import yardstick.calc.Basis;
import yardstick.calc.Gap;
import yardstick.calc.PathPoint;
import yardstick.calc.Reason;
import yardstick.calc.ShareOrigin;
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
 * @param uppers upper ends of promised ranges, whose lower ends lie on the path
 * @param original the points as first published, in order of time; empty where nothing else is in force
 * @param better +1 if higher is better, −1 if lower is, 0 if neither
 */
record Course(List<Point> actual, List<Point> path, List<Point> uppers, List<Point> original, int better) {

    private static final Set<yardstick.model.Comparator> UPPER_BOUNDS =
            EnumSet.of(yardstick.model.Comparator.LE, yardstick.model.Comparator.LT);

    /**
     * @param x months since the year 0, as {@link Course#x}
     * @param joined false where periods are missing before it, so that no line may lead here from the point before
     */
    record Point(double x, double y, Period period, BigDecimal value, boolean joined, Sort sort) {

        boolean baseline() {
            return sort == Sort.BASELINE;
        }
    }

    enum Sort {
        BASELINE,
        /** Measured, or printed by the plan. */
        STATED,
        /** Only helps to draw a curve between two stated ones. */
        BETWEEN
    }

    private static final int STEPS = 24;

    Course {
        actual = List.copyOf(actual);
        path = List.copyOf(path);
        uppers = List.copyOf(uppers);
        original = List.copyOf(original);
    }

    /** @param original judged by the plan as first published, null where nothing else is in force */
    static Course of(Gap gap, @Nullable Gap original) {
        Indicator indicator = gap.indicator();
        Baseline baseline = gap.basis().baseline();
        Kind kind = indicator.measure().kind();
        return new Course(
                points(measured(gap.basis()), baseline, kind),
                path(gap, kind),
                uppers(gap),
                original == null ? List.of() : path(original, kind),
                isUnclear(gap) ? 0 : better(indicator.measure().direction(), gap.basis().target()));
    }

    /** A range has no better end, nor has a promise that is worse than where it started. */
    private static boolean isUnclear(Gap gap) {
        return promisesRange(gap)
                || gap.statusReason() == Reason.TARGET_BEHIND_BASELINE
                || gap.figures().standing().completion() instanceof Answer.Unknown(Reason reason)
                        && reason == Reason.TARGET_BEHIND_BASELINE;
    }

    static boolean promisesRange(Gap gap) {
        return gap.indicator().targets().stream()
                .anyMatch(target -> target.comparator() == yardstick.model.Comparator.RANGE);
    }

    private static List<Point> uppers(Gap gap) {
        List<Point> uppers = new ArrayList<>();
        for (PathPoint point : gap.basis().path()) {
            gap.indicator().targets().stream()
                    .filter(target -> point.period().equals(target.period())
                            && target.value() != null
                            && point.value().compareTo(target.value()) == 0)
                    .max(Comparator.comparing(Target::version))
                    .map(target -> target.aim().upper())
                    .map(upper -> new Point(
                            x(point.date()), upper.doubleValue(), point.period(), upper, false, Sort.STATED))
                    .ifPresent(uppers::add);
        }
        return uppers;
    }

    boolean isEmpty() {
        return actual.isEmpty() && path.isEmpty();
    }

    List<Point> targets() {
        return path.stream().filter(point -> point.sort() == Sort.STATED).toList();
    }

    /** Of the first published points the last that was set anew. */
    Optional<Point> lastOriginal() {
        return original.stream()
                .filter(point -> point.sort() == Sort.STATED)
                .filter(point -> path.stream()
                        .noneMatch(now -> now.x() == point.x() && now.value().compareTo(point.value()) == 0))
                .reduce((before, next) -> next);
    }

    List<Point> all() {
        List<Point> all = new ArrayList<>(actual);
        all.addAll(path);
        all.addAll(uppers);
        all.addAll(original);
        return all;
    }

    /** The end of December 2025 is 12 × 2026: months are of one length, as in the time share. */
    static double x(LocalDate day) {
        return day.getYear() * 12.0 + day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    private static List<Point> path(Gap gap, Kind kind) {
        List<Point> printed = points(gap.basis().path(), gap.basis().baseline(), kind);
        return gap.figures().timing().origin() == ShareOrigin.CONSTANT_GROWTH && printed.size() == 2
                ? growth(printed.getFirst(), printed.getLast())
                : printed;
    }

    private static List<Point> growth(Point first, Point last) {
        List<Point> curve = new ArrayList<>(List.of(first));
        for (int i = 1; i < STEPS; i++) {
            double part = (double) i / STEPS;
            double x = first.x() + part * (last.x() - first.x());
            double y = first.y() * Math.pow(last.y() / first.y(), part);
            curve.add(new Point(x, y, last.period(), BigDecimal.valueOf(y), false, Sort.BETWEEN));
        }
        curve.add(new Point(last.x(), last.y(), last.period(), last.value(), false, last.sort()));
        return curve;
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
                    x(point.date()),
                    point.value().doubleValue(),
                    point.period(),
                    point.value(),
                    before != null && follows(before, point, kind),
                    start ? Sort.BASELINE : Sort.STATED));
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
