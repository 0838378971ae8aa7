package yardstick.walk;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import yardstick.model.Target;
import yardstick.model.Unit;

/** Two published plans as far as a screen needs them; the actuals are invented. */
public final class SamplePlans {
    private SamplePlans() {}

    public static List<Plan> all() {
        return List.of(bengbu(), heyuan());
    }

    /** One line an indicator: name | unit | baseline | targets by year | actuals by year; a dash is a stated none. */
    private static Plan bengbu() {
        return plan(
                "bengbu",
                "蚌埠市国家知识产权强市建设试点城市工作方案（2024—2026年）",
                new Region("蚌埠市", Region.Level.CITY, "安徽省"),
                new Period.Years(2024, 2026),
                """
                每万人口高价值发明专利拥有量|件|2023=9.54|2024=10.5 2025=12 2026=14|2024=10.9 2025=12.6
                有效商标注册量|万件|2023=4.9|2024=5.5 2025=6.2 2026=7|2024=5.4 2025=5.7
                知识产权质押融资金额|亿元|2023=17.2|2024=20 2025=22 2026=25|2024=20.3 2025=22.1
                知识产权贯标企业数|家|2023=114|2024=140 2025=175 2026=210|2024=149 2025=221
                知识产权保护社会满意度|%|2023=86|2024=- 2025=- 2026=90|
                知识产权专员数|人|2023=471|2024=600 2025=700 2026=800|2024=590 2025=690
                """);
    }

    private static Plan heyuan() {
        return plan(
                "heyuan",
                "河源市知识产权保护和运用“十四五”规划",
                new Region("河源市", Region.Level.CITY, "广东省"),
                new Period.Years(2021, 2025),
                """
                每万人发明专利拥有量|件|2020=1.85|2025=3.05|2023=2.61 2024=2.94
                每万人口高价值发明专利拥有量|件|2020=0.39|2025=1|2023=0.71 2024=0.80
                地理标志商标|件|2020=0|2025=2|2023=1 2024=2
                知识产权质押融资登记金额|万元|2020=9005|2025=18000|2023=12100 2024=12900
                地理标志保护产品产业值规模|亿元|2020=1.65|2025=2.2|2023=1.98 2024=2.08
                知识产权维权援助和调解办案量|件/年|2020=-|2025=5|2024=4
                法院一审审结的知识产权民事诉讼案件服判息诉率|%|2020=-|2025=85|
                知识产权信息公共服务网站访问量|人次/年|2020=-|2025=3000|2024=2810
                """);
    }

    private static Plan plan(String id, String title, Region region, Period period, String lines) {
        List<Indicator> indicators = new ArrayList<>();
        lines.lines().forEach(line -> indicators.add(indicator(indicators.size() + 1, line.split("\\|", -1))));
        return new Plan(id, PlanHeader.titled(title), region, period, List.of(), indicators);
    }

    private static Indicator indicator(int position, String[] cells) {
        Unit unit = Unit.of(cells[1]);
        Baseline baseline = new Baseline(
                year(cells[2]), PeriodOrigin.PRINTED, value(cells[2]), text(cells[2]), null);
        return new Indicator(
                "i" + position,
                position,
                Indicator.Name.of(cells[0]),
                new Indicator.Heading(Category.CREATION, ""),
                Attribute.EXPECTED,
                new Measure(kind(unit), Direction.HIGHER, unit, null, null),
                baseline,
                values(cells[3]).stream().map(SamplePlans::target).toList(),
                values(cells[4]).stream().map(SamplePlans::actual).toList(),
                List.of(),
                Set.of(),
                null);
    }

    private static Kind kind(Unit unit) {
        return unit.isShare() ? Kind.SHARE : Kind.LEVEL;
    }

    private static List<String> values(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split(" "));
    }

    private static Target target(String value) {
        Comparator comparator = value(value) == null ? Comparator.NONE : Comparator.EQ;
        return new Target(
                year(value),
                PeriodOrigin.PRINTED,
                1,
                new Target.Aim(comparator, value(value), null, text(value)),
                null);
    }

    private static Actual actual(String value) {
        return new Actual(
                year(value),
                "",
                new Actual.Reading(Comparator.EQ, value(value), text(value)),
                ActualStatus.FINAL,
                Origin.ENTERED,
                null);
    }

    private static Period year(String value) {
        return new Period.Year(Integer.parseInt(value.substring(0, 4)));
    }

    private static String text(String value) {
        return value.substring(5);
    }

    private static @Nullable BigDecimal value(String value) {
        return text(value).equals("-") ? null : new BigDecimal(text(value));
    }
}
