package yardstick.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Attribute;
import yardstick.model.Baseline;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Plan;
import yardstick.model.PlanHeader;
import yardstick.model.Region;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.Unit;

/** Two printed plans with invented actuals. Amounts are written as text; a blank is no value. */
public final class Samples {
    private static final String PLAN_FILE = "示例数据-规划指标表.xlsx";
    private static final String ACTUAL_FILE = "示例数据-进展表.xlsx";

    private Samples() {}

    public static Plan bengbu() {
        List<Indicator> rows = new ArrayList<>();
        rows.add(bengbu(rows, "每万人口高价值发明专利拥有量", "件", Kind.LEVEL, "9.54|10.5|12|14", "10.74|12.64"));
        rows.add(bengbu(rows, "有效商标注册量", "万件", Kind.LEVEL, "4.9|5.5|6.2|7", "5.42|6.05"));
        rows.add(bengbu(rows, "知识产权质押融资金额", "亿元", Kind.ANNUAL_FLOW, "17.2|20|22|25", "18.1|23.6"));
        rows.add(bengbu(rows, "知识产权贯标企业数", "家", Kind.LEVEL, "114|140|175|210", "131|150"));
        rows.add(bengbu(rows, "知识产权保护社会满意度", "%", Kind.SHARE, "86|——|——|90", "86.7|87"));
        rows.add(bengbu(rows, "知识产权专员数", "人", Kind.LEVEL, "471|600|700|800", "|655"));
        return new Plan(
                "bengbu",
                PlanHeader.titled("蚌埠市国家知识产权强市建设试点城市工作方案（2024—2026年）"),
                new Region("蚌埠市", Region.Level.CITY, "安徽省"),
                new Period.Years(2024, 2026),
                List.of(),
                rows);
    }

    public static Plan heyuan() {
        List<Indicator> rows = new ArrayList<>();
        rows.add(heyuan(rows, "每万人发明专利拥有量", "件", Kind.LEVEL, "1.85|3.05", "2.1|2.32|2.66|2.8"));
        rows.add(heyuan(rows, "每万人口高价值发明专利拥有量", "件", Kind.LEVEL, "0.39|1", "0.45|0.58|0.83|0.97"));
        rows.add(heyuan(rows, "地理标志商标", "件", Kind.LEVEL, "0|2", "0|1|1|2"));
        rows.add(heyuan(rows, "著作权登记量年均增长率", "%", Kind.GROWTH_RATE, "9|≥10", "9.2|9.6||10.4"));
        rows.add(heyuan(rows, "知识产权质押融资登记金额", "万元", Kind.ANNUAL_FLOW, "9005|18000", "10200|11800|14000|13200"));
        rows.add(heyuan(rows, "地理标志保护产品产业值规模", "亿元", Kind.LEVEL, "1.65|2.2", "1.7||1.95|2.05"));
        rows.add(heyuan(rows, "知识产权维权援助和调解办案量", "件/年", Kind.ANNUAL_FLOW, "-|≥5", "4|6|7|9"));
        rows.add(heyuan(rows, "专利、商标行政案件结案数量", "件/年", Kind.ANNUAL_FLOW, "-|≥70", "61|72|66|81"));
        rows.add(heyuan(rows, "版权案件查办量", "件/年", Kind.ANNUAL_FLOW, "8|≥15", "9|11|16|14"));
        rows.add(heyuan(rows, "国家地理标志产品保护", "件", Kind.LEVEL, "3|5", "3|3|4|4"));
        rows.add(heyuan(rows, "法院一审审结的知识产权民事诉讼案件服判息诉率", "%", Kind.SHARE, "-|≥85", "|||84.1"));
        rows.add(heyuan(rows, "知识产权信息公共服务网站访问量", "人次/年", Kind.ANNUAL_FLOW, "-|≥3000", "1200|2600|3400|3900"));
        rows.add(heyuan(rows, "知识产权信息公共服务节点、网点数量", "家", Kind.LEVEL, "-|≥2", ""));
        rows.add(heyuan(rows, "知识产权社会满意度", "%", Kind.SHARE, "-|≥83", "|80.2||82.6"));
        return new Plan(
                "heyuan",
                PlanHeader.titled("“十四五”时期河源市知识产权发展主要指标"),
                new Region("河源市", Region.Level.CITY, "广东省"),
                new Period.Years(2021, 2025),
                List.of(),
                rows);
    }

    private static Indicator bengbu(List<Indicator> before, String name, String unit, Kind kind, String plan, String now) {
        return indicator(before.size() + 1, name, unit, kind, "强市建设", new int[] {2023, 2024, 2025, 2026}, plan, now);
    }

    private static Indicator heyuan(List<Indicator> before, String name, String unit, Kind kind, String plan, String now) {
        String[] headings = {"高质量创造", "高效益运用", "高标准保护", "高水平服务"};
        int row = before.size() + 1;
        String heading = headings[row <= 4 ? 0 : row <= 6 ? 1 : row <= 11 ? 2 : 3];
        return indicator(row, name, unit, kind, heading, new int[] {2020, 2025}, plan, now);
    }

    /** @param plan baseline and targets, one for each year; @param now actuals from the year after the first */
    static Indicator indicator(
            int row, String name, String unit, Kind kind, String heading, int[] years, String plan, String now) {
        String[] cells = plan.split("\\|");
        List<Target> targets = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            targets.add(target(new Period.Year(years[i]), cells[i], cell(PLAN_FILE, 4 + i, row)));
        }
        List<Actual> actuals = new ArrayList<>();
        String[] reported = now.split("\\|");
        for (int i = 0; i < reported.length; i++) {
            if (!reported[i].isBlank()) {
                actuals.add(actual(new Period.Year(years[0] + 1 + i), reported[i], cell(ACTUAL_FILE, 4 + i, row)));
            }
        }
        return indicator(row, name, unit, kind, heading)
                .with(baseline(new Period.Year(years[0]), cells[0], cell(PLAN_FILE, 4, row)), targets, actuals);
    }

    /** An indicator still without values. */
    public record Bare(int row, String name, Unit unit, Kind kind, Direction direction, String heading) {
        public Indicator with(@Nullable Baseline baseline, List<Target> targets, List<Actual> actuals) {
            return new Indicator(
                    "i" + row,
                    row,
                    Indicator.Name.of(name),
                    new Indicator.Heading(Category.OTHER, heading),
                    Attribute.EXPECTED,
                    new Measure(kind, direction, unit, null, null),
                    baseline,
                    targets,
                    actuals,
                    List.of(),
                    Set.of(),
                    null);
        }

        public Bare facing(Direction way) {
            return new Bare(row, name, unit, kind, way, heading);
        }
    }

    public static Bare indicator(int row, String name, String unit, Kind kind, String heading) {
        return new Bare(row, name, Unit.of(unit), kind, Direction.HIGHER, heading);
    }

    public static Baseline baseline(Period period, String text, Source source) {
        boolean none = text.equals("-") || text.isBlank();
        return new Baseline(period, PeriodOrigin.PRINTED, none ? null : new BigDecimal(text), text, source);
    }

    public static Target target(Period period, String text, Source source) {
        boolean none = text.startsWith("—");
        Comparator comparator = none ? Comparator.NONE : text.startsWith("≥") ? Comparator.GE : Comparator.EQ;
        BigDecimal value = none ? null : new BigDecimal(text.replace("≥", ""));
        return new Target(
                period, PeriodOrigin.PRINTED, 1, new Target.Aim(comparator, value, null, text), source);
    }

    public static Actual actual(Period period, String value, Source source) {
        return new Actual(
                period,
                "",
                new Actual.Reading(Comparator.EQ, new BigDecimal(value), value),
                ActualStatus.FINAL,
                Origin.IMPORTED,
                source);
    }

    public static Actual marked(Actual actual, ActualStatus status) {
        return new Actual(
                actual.period(), actual.district(), actual.reading(), status, actual.origin(), actual.source());
    }

    public static Indicator withActuals(Indicator indicator, List<Actual> actuals) {
        return new Indicator(
                indicator.id(),
                indicator.position(),
                indicator.name(),
                indicator.heading(),
                indicator.attribute(),
                indicator.measure(),
                indicator.baseline(),
                indicator.targets(),
                actuals,
                indicator.notes(),
                indicator.inferred(),
                indicator.source());
    }

    /** From {@code low} to {@code high}. */
    public static Target range(Period period, String low, String high, Source source) {
        var aim = new Target.Aim(Comparator.RANGE, new BigDecimal(low), new BigDecimal(high), low + "—" + high);
        return new Target(period, PeriodOrigin.PRINTED, 1, aim, source);
    }

    public static Source cell(String file, int column, int row) {
        String address = (char) ('A' + column) + Integer.toString(row + 4);
        return new Source(file, "", Source.Place.cell("指标", address), "", null);
    }

    public static List<Period> years(int... years) {
        return Arrays.stream(years).<Period>mapToObj(Period.Year::new).toList();
    }
}
