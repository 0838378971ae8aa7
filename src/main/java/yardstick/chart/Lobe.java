package yardstick.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One area between actual and path that lies wholly on one side of the path, in data coordinates.
 *
 * @param surplus true where the actual is better than the path
 */
record Lobe(boolean surplus, List<Edge> edges) {

    /** Both lines at one day. */
    record Edge(double x, double actual, double path) {}

    Lobe {
        edges = List.copyOf(edges);
    }

    /** Areas over the days where both lines exist, split exactly where they cross. */
    static List<Lobe> of(Course course) {
        List<Lobe> lobes = new ArrayList<>();
        if (course.better() == 0 || course.path().size() < 2) {
            return lobes;
        }
        List<Course.Point> stretch = new ArrayList<>();
        for (Course.Point point : course.actual()) {
            if (!point.joined()) {
                addLobes(stretch, course, lobes);
                stretch.clear();
            }
            stretch.add(point);
        }
        addLobes(stretch, course, lobes);
        return lobes;
    }

    private static void addLobes(List<Course.Point> stretch, Course course, List<Lobe> lobes) {
        List<Edge> run = new ArrayList<>();
        int side = 0;
        for (Edge edge : edges(stretch, course.path())) {
            int now = course.better() * (int) Math.signum(edge.actual() - edge.path());
            run.add(edge);
            if (now == 0) {
                close(run, side, lobes);
                run = new ArrayList<>(List.of(edge));
            }
            side = now;
        }
        close(run, side, lobes);
    }

    private static void close(List<Edge> run, int side, List<Lobe> lobes) {
        if (run.size() > 1 && side != 0) {
            lobes.add(new Lobe(side > 0, run));
        }
    }

    /** Both lines at every bend and every crossing. */
    private static List<Edge> edges(List<Course.Point> stretch, List<Course.Point> path) {
        List<Edge> edges = new ArrayList<>();
        Edge before = null;
        for (double x : bends(stretch, path)) {
            Edge edge = new Edge(x, height(stretch, x), height(path, x));
            if (before != null) {
                Edge crossing = crossing(before, edge);
                if (crossing != null) {
                    edges.add(crossing);
                }
            }
            edges.add(edge);
            before = edge;
        }
        return edges;
    }

    private static TreeSet<Double> bends(List<Course.Point> stretch, List<Course.Point> path) {
        TreeSet<Double> bends = new TreeSet<>();
        if (stretch.size() < 2) {
            return bends;
        }
        double from = Math.max(stretch.getFirst().x(), path.getFirst().x());
        double to = Math.min(stretch.getLast().x(), path.getLast().x());
        if (from >= to) {
            return bends;
        }
        bends.add(from);
        bends.add(to);
        stretch.stream().map(Course.Point::x).filter(x -> x > from && x < to).forEach(bends::add);
        path.stream().map(Course.Point::x).filter(x -> x > from && x < to).forEach(bends::add);
        return bends;
    }

    private static @Nullable Edge crossing(Edge a, Edge b) {
        double before = a.actual() - a.path();
        double after = b.actual() - b.path();
        if (before * after >= 0) {
            return null;
        }
        double part = before / (before - after);
        double level = a.path() + part * (b.path() - a.path());
        return new Edge(a.x() + part * (b.x() - a.x()), level, level);
    }

    /** Height of a line within its ends, straight between its points. */
    static double height(List<Course.Point> line, double x) {
        Course.Point before = line.getFirst();
        for (Course.Point point : line) {
            if (point.x() >= x) {
                double width = point.x() - before.x();
                boolean exact = point.x() == x || width == 0;
                return exact ? point.y() : before.y() + (x - before.x()) / width * (point.y() - before.y());
            }
            before = point;
        }
        return before.y();
    }
}
