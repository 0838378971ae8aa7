package yardstick.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yardstick.model.Kind;
import yardstick.model.Measure;

/**
 * The range of the value axis. It begins at zero unless everything lies so far above that the differences could no
 * longer be seen; flows and sums always begin at zero.
 *
 * @param low lower end, below zero only where values are
 * @param high upper end, with room for labels
 * @param step between two grid lines
 * @param zoomed true if zero is cut off
 */
record Scale(double low, double high, double step, boolean zoomed) {
    private static final double LEAST_SPREAD = 0.4;
    private static final double ROOM = 0.12;

    static Scale of(List<Course.Point> points, Measure measure) {
        DoubleSummaryStatistics ends =
                points.stream().mapToDouble(Course.Point::y).summaryStatistics();
        double min = ends.getMin();
        double max = ends.getMax();
        boolean zoomed = min > 0 && min < max && (max - min) < LEAST_SPREAD * max && mayZoom(measure.kind());
        double low = zoomed ? min : Math.min(0, min);
        double high = Math.max(max, zoomed ? max : 0);
        double spread = high - low > 0 ? high - low : Math.max(Math.abs(high) * LEAST_SPREAD, 1);
        boolean whole = points.stream().allMatch(point -> point.y() == Math.rint(point.y()));
        double fine = niceStep(spread * (1 + 2 * ROOM) / 5);
        double step = whole ? Math.max(1, fine) : fine;
        double bottom = low == 0 ? 0 : Math.floor((low - spread * ROOM) / step + 1e-9) * step;
        if (min >= 0 && bottom <= 0) {
            return new Scale(0, top(high, high, step), step, false);
        }
        return new Scale(bottom, top(high, spread, step), step, zoomed);
    }

    private static boolean mayZoom(Kind kind) {
        return switch (kind) {
            case ANNUAL_FLOW, CUMULATIVE, FROM_ZERO, TO_ZERO, COVERAGE, MILESTONES -> false;
            default -> true;
        };
    }

    private static double top(double high, double spread, double step) {
        double wanted = high + Math.max(spread, step) * ROOM;
        double line = Math.ceil(high / step - 1e-9) * step;
        return Math.max(wanted, line);
    }

    private static double niceStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double part = raw / power;
        double nice = part <= 1.41 ? 1 : part <= 3.16 ? 2 : part <= 7.07 ? 5 : 10;
        return nice * power;
    }

    DecimalFormat format() {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /** The lower end as the axis writes it, null where the axis begins at zero. */
    @Nullable String cutAt() {
        return zoomed ? format().format(low) : null;
    }
}
