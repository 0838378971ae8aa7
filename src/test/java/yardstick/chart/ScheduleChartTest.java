package yardstick.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.calc.Timetable;
import yardstick.model.Part;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Stage;
import yardstick.text.Words;
import yardstick.walk.NingboPlan;

class ScheduleChartTest {
    private static final HouseStyle STYLE = new HouseStyle();
    private static final LocalDate MID_2019 = LocalDate.of(2019, 6, 30);

    private final ScheduleChart chart = new ScheduleChart(Words.of(Locale.SIMPLIFIED_CHINESE), STYLE);

    @Test
    void planStagesItemsAndDaysAreRowsInThisOrder() {
        List<ScheduleRow> rows = rows(NingboPlan.plan());
        // The plan, 3 stages, 14 items, a horizon and a task that is due.
        assertEquals(1 + 3 + 14 + 1 + 1, rows.size());
        assertEquals("(一)体系构建阶段", rows.get(1).label());
        assertEquals("第一年 · 2018（推断）", rows.get(1).note());
        assertEquals("任务：提高行政执法能力", rows.getLast().label());
    }

    @Test
    void titleCountsWhatIsDone() {
        assertEquals(
                "14 项进度安排，已完成 2 项，进行中 1 项",
                chart.draw(Timetable.of(worked(), MID_2019), MID_2019, Look.PAPER).spoken());
    }

    @Test
    void whatIsOpenAfterItsEndIsSaidToBeLate() {
        List<ScheduleRow> rows = rows(worked());
        assertEquals("已完成 · 2018-05-01 · 已挂牌", rows.get(2).note());
        assertEquals("已到期，未完成", rows.get(8).note());
        assertEquals("", rows.get(10).note());
    }

    @Test
    void stageWithoutYearsHasNoBar() {
        Stage first = NingboPlan.stages().getFirst();
        Stage unknown = new Stage("s", 1, first.name(), first.time(), null, first.items(), first.trace());
        ScheduleRow row = rows(with(List.of(unknown))).get(1);
        assertNull(row.bar());
        assertEquals("第一年 · 年份未知", row.note());
    }

    @Test
    void narrowPictureIsHigherBecauseNamesAreWrapped() {
        Picture picture = chart.draw(Timetable.of(NingboPlan.plan(), MID_2019), MID_2019, Look.PAPER);
        assertTrue(picture.height(480) > picture.height(960));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void lastRowOfTheHeightAskedForIsDrawnAndNothingBelow(Look look) throws IOException {
        Picture picture = chart.draw(Timetable.of(worked(), MID_2019), MID_2019, look);
        int height = picture.height(900);
        BufferedImage image = picture.chart().createBufferedImage(900, height);
        File file = new File("target/charts/schedule-" + look.name().toLowerCase(Locale.ROOT) + ".png");
        assertTrue(file.getParentFile().isDirectory() || file.getParentFile().mkdirs());
        ImageIO.write(image, "png", file);
        int ground = Palette.of(look).ground().getRGB();
        assertFalse(isPlain(image, height - 40, height - 8, ground));
        assertTrue(isPlain(image, height - 6, height, ground));
    }

    private static boolean isPlain(BufferedImage image, int from, int to, int ground) {
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<ScheduleRow> rows(Plan plan) {
        Picture picture = chart.draw(Timetable.of(plan, MID_2019), MID_2019, Look.PAPER);
        return ((SchedulePlot) picture.chart().getPlot()).rows();
    }

    /** Two items done, one under way, one given up. */
    static Plan worked() {
        List<Stage> stages = new ArrayList<>(NingboPlan.stages());
        Stage first = stages.getFirst();
        List<Stage.Item> items = new ArrayList<>(first.items());
        items.set(0, items.get(0).with(new Progress(Progress.State.DONE, "已挂牌", LocalDate.of(2018, 5, 1))));
        items.set(1, items.get(1).with(new Progress(Progress.State.DONE, "", LocalDate.of(2018, 11, 20))));
        items.set(2, items.get(2).with(new Progress(Progress.State.DROPPED, "", null)));
        items.set(3, items.get(3).with(new Progress(Progress.State.UNDER_WAY, "4家已签约", null)));
        stages.set(0, first.with(items));
        return with(stages);
    }

    private static Plan with(List<Stage> stages) {
        Plan plan = NingboPlan.plan();
        List<Part> parts = new ArrayList<>(plan.parts());
        parts.removeIf(Stage.class::isInstance);
        parts.addAll(stages);
        return new Plan(
                plan.id(),
                plan.header(),
                plan.region(),
                Objects.requireNonNull(plan.period()),
                parts,
                plan.indicators());
    }
}
