package yardstick.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Target;

/** Plans as no office would write them, the same ones for the same seed. */
final class RandomPlans {
    private static final List<String> PERIODS = List.of(
            "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2021-H1", "2022-H2", "2023-Q1", "2023-Q2",
            "2024-02", "2024-01/2024-09", "2025-01/2025-03", "2021/2025", "2021/2023", "2020/..", "../2022", "year1");
    private static final List<String> NUMBERS =
            List.of("0", "0", "1", "2", "-3", "10.5", "95", "100", "0.0001", "-0.5", "33.3", "9999999999999.99");

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    GapTable table() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            indicators.add(indicator("i" + i));
        }
        String span = random.nextBoolean() ? any(PERIODS) : null;
        LocalDate asOf = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3500));
        RuleSet rule = RuleSet.nationalFour();
        RuleSet.Fill fill = any(List.of(RuleSet.Fill.values()));
        return new GapAnalysis()
                .analyse(
                        Made.plan(span, indicators),
                        asOf,
                        new RuleSet(rule.name(), rule.version(), rule.borders(), fill));
    }

    private Indicator indicator(String id) {
        Made made = Made.of(any(List.of(Kind.values())), any(List.of(Direction.values())));
        made.unit(random.nextInt(4) == 0 ? "%" : "件");
        switch (random.nextInt(4)) {
            case 0 -> made.fromNone(any(PERIODS));
            case 1, 2 -> made.from(any(PERIODS), any(NUMBERS));
            default -> {}
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            String period = random.nextInt(8) == 0 ? null : any(PERIODS);
            made.to(period, 1 + random.nextInt(2), aim());
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            Comparator comparator = random.nextInt(5) == 0 ? Comparator.GT : Comparator.EQ;
            made.was(any(PERIODS), comparator, number(), random.nextInt(6) == 0 ? "某区" : "");
        }
        return made.indicator(id);
    }

    private Target.Aim aim() {
        BigDecimal value = number();
        BigDecimal upper = value == null || random.nextBoolean() ? null : value.add(BigDecimal.TEN);
        return new Target.Aim(any(List.of(Comparator.values())), value, upper, "");
    }

    private @Nullable BigDecimal number() {
        return random.nextInt(6) == 0 ? null : new BigDecimal(any(NUMBERS));
    }
}
