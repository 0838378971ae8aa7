package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import yardstick.calc.Gap;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.model.Plan;
import yardstick.text.Words;
import yardstick.walk.SamplePlans;

/**
 * Leads of Bengbu at the end of 2025, reckoned by hand: marks (5.7 − 6.2) / (7 − 4.9) = −23.8 points, staff (690 − 700) /
 * (800 − 471) = −3.0, loans (22.1 − 22) / (25 − 17.2) = 1.3, patents (12.6 − 12) / (14 − 9.54) = 13.5, firms (221 − 175) /
 * (210 − 114) = 47.9; of the satisfaction nothing was measured.
 */
class GapBarsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final GapBars chart = new GapBars(Words.of(Locale.SIMPLIFIED_CHINESE), new HouseStyle());
    private final GapTable bengbu = table(SamplePlans.all().getFirst(), DAY);

    private static GapTable table(Plan plan, LocalDate day) {
        return new GapAnalysis().analyse(plan, day, RuleSet.nationalFour());
    }

    private static List<GapBarsPlot.Bar> bars(Picture picture) {
        return ((GapBarsPlot) picture.chart().getPlot()).bars();
    }

    private static String note(Picture picture) {
        return ((TextTitle) picture.chart().getSubtitles().getLast()).getText();
    }

    @Test
    void furthestBehindComesFirstAndWhatIsNotKnownIsNoBar() {
        assertEquals(
                List.of("i2", "i6", "i3", "i1", "i4"),
                GapBars.comparable(bengbu).stream()
                        .map(Gap::indicator)
                        .map(indicator -> indicator.id())
                        .toList());
    }

    @Test
    void barsAreAsLongAsTheLeadsInPoints() {
        assertEquals(
                List.of(-23.8, -3.0, 1.3, 13.5, 47.9),
                bars(chart.draw(bengbu, 12, Look.PAPER)).stream()
                        .map(bar -> Math.round(bar.points() * 10) / 10.0)
                        .toList());
    }

    @Test
    void everyBarSaysItsSideInWords() {
        assertEquals(
                List.of("慢 23.8 个百分点", "慢 3.0 个百分点", "快 1.3 个百分点", "快 13.5 个百分点", "快 47.9 个百分点"),
                bars(chart.draw(bengbu, 12, Look.PAPER)).stream()
                        .map(GapBarsPlot.Bar::told)
                        .toList());
    }

    @Test
    void ofTooManyThoseNearestToThePlanAreLeftOutAndThatIsTold() {
        Picture picture = chart.draw(bengbu, 3, Look.PAPER);
        assertEquals(
                List.of("i2", "i1", "i4"),
                bars(picture).stream().map(bar -> bar.name().id()).toList());
        assertTrue(((TextTitle) picture.chart().getSubtitles().getFirst()).getText().contains("5 项中差距最大的 3 项"));
    }

    @Test
    void whatCannotBeComparedIsCountedBelow() {
        assertTrue(note(chart.draw(bengbu, 12, Look.PAPER)).contains("另有 1 项"));
    }

    @Test
    void titleNamesTheWorst() {
        assertEquals("落后最多的是“有效商标注册量”，比应达进度慢 23.8 个百分点", chart.finding(bengbu));
    }

    @Test
    void titleOfAPlanWithoutLaggardsNamesTheBest() {
        Plan plan = SamplePlans.all().getFirst();
        Plan rest = new Plan(
                plan.id(),
                plan.header(),
                plan.region(),
                plan.period(),
                plan.parts(),
                plan.indicators().stream()
                        .filter(each -> List.of("i1", "i3", "i4").contains(each.id()))
                        .toList());
        assertEquals("没有指标落后于应达进度；超前最多的是“知识产权贯标企业数”，快 47.9 个百分点", chart.finding(table(rest, DAY)));
    }

    @Test
    void rowsOfThePictureAreThoseOfTheBarsAndFollowOneAnother() {
        Picture picture = chart.draw(bengbu, 12, Look.SCREEN_DARK);
        List<Picture.RowPlace> rows = picture.rows(480);
        assertEquals(5, rows.size());
        for (int i = 1; i < rows.size(); i++) {
            assertEquals(rows.get(i - 1).top() + rows.get(i - 1).height(), rows.get(i).top(), 0.01);
        }
        assertFalse(rows.getLast().top() + rows.getLast().height() > picture.height(480));
    }
}
