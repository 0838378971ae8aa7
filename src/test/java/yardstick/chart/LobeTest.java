package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.model.Period;

class LobeTest {
    private static final double EXACT = 1e-12;

    @Test
    void deficitTurnsIntoSurplusExactlyWhereTheLinesCross() {
        Course course = new Course(line(10, 10, 14), line(10, 12, 12), List.of(), List.of(), 1);

        List<Lobe> lobes = Lobe.of(course);

        assertEquals(2, lobes.size());
        assertFalse(lobes.get(0).surplus());
        assertTrue(lobes.get(1).surplus());
        Lobe.Edge crossing = lobes.get(1).edges().getFirst();
        assertEquals(18, crossing.x(), EXACT);
        assertEquals(12, crossing.actual(), EXACT);
        assertEquals(12, crossing.path(), EXACT);
        assertEquals(crossing, lobes.get(0).edges().getLast());
    }

    @Test
    void lowerIsBetterTurnsTheSides() {
        Course course = new Course(line(10, 8), line(10, 9), List.of(), List.of(), -1);

        assertTrue(Lobe.of(course).getFirst().surplus());
    }

    @Test
    void nothingIsFilledWhereNeitherWayIsBetter() {
        assertTrue(Lobe.of(new Course(line(10, 8), line(10, 9), List.of(), List.of(), 0)).isEmpty());
    }

    @Test
    void nothingIsFilledAcrossAMissingPeriod() {
        List<Course.Point> actual = new ArrayList<>(line(10, 9));
        actual.add(point(36, 15, false));

        List<Lobe> lobes = Lobe.of(new Course(actual, line(10, 11, 12, 13), List.of(), List.of(), 1));

        assertEquals(1, lobes.size());
        assertEquals(12, lobes.getFirst().edges().getLast().x(), EXACT);
    }

    @Test
    void fillEndsWhereThePathEnds() {
        List<Lobe> lobes = Lobe.of(new Course(line(10, 12, 14), line(10, 11), List.of(), List.of(), 1));

        assertEquals(12, lobes.getLast().edges().getLast().x(), EXACT);
    }

    @Test
    void actualOnThePathFillsNothing() {
        assertTrue(Lobe.of(new Course(line(0.1, 0.3, 0.7), line(0.1, 0.3, 0.7), List.of(), List.of(), 1)).isEmpty());
    }

    private static List<Course.Point> line(double... heights) {
        List<Course.Point> points = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            points.add(point(12.0 * i, heights[i], i > 0));
        }
        return points;
    }

    private static Course.Point point(double x, double y, boolean joined) {
        return new Course.Point(
                x, y, new Period.Year(2020), BigDecimal.valueOf(y), joined, Course.Sort.STATED);
    }
}
