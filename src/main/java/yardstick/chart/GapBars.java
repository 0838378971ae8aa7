package yardstick.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** How far indicators are ahead of or behind where they should be: the largest differences of a plan as bars. */
public final class GapBars {
    private final Words words;
    private final HouseStyle style;

    public GapBars(Words words, HouseStyle style) {
        this.words = words;
        this.style = style;
    }

    /** Those whose status was read from a difference, the furthest behind first. */
    public static List<Gap> comparable(GapTable table) {
        return table.gaps().stream()
                .filter(gap -> gap.figures().judged().lead().orNull() != null)
                .sorted(Comparator.comparing(GapBars::lead))
                .toList();
    }

    /**
     * @param table with at least one comparable gap
     * @param most bars; of more gaps those nearest to the plan are left out
     */
    public Picture draw(GapTable table, int most, Look look) {
        Palette palette = Palette.of(look);
        List<Gap> all = comparable(table);
        List<Gap> largest = all.stream()
                .sorted(Comparator.comparing((Gap gap) -> lead(gap).abs()).reversed())
                .limit(most)
                .sorted(Comparator.comparing(GapBars::lead))
                .toList();
        List<GapBarsPlot.Bar> bars = largest.stream().map(this::bar).toList();
        GapBarsPlot.Sides sides = new GapBarsPlot.Sides(
                words.get("gapBars.behind"),
                words.get("gapBars.ahead"),
                table.rule().borders());
        GapBarsPlot plot = new GapBarsPlot(bars, sides, style, palette);
        String subtitle = all.size() == largest.size()
                ? words.get("gapBars.subtitle", table.plan().title())
                : words.get(
                        "gapBars.subtitle.most", table.plan().title(), count(largest.size()), count(all.size()));
        Framing.Around around = new Framing.Around(finding(table), subtitle, footnote(table, all.size()));
        return new Framing(style, palette).picture(plot, around);
    }

    /** What the picture shows, in one sentence. */
    public String finding(GapTable table) {
        List<Gap> all = comparable(table);
        Gap worst = all.getFirst();
        Gap best = all.getLast();
        if (rounded(lead(worst)).signum() < 0) {
            return words.get("gapBars.finding.behind", worst.indicator().title(), points(lead(worst).abs()));
        }
        return words.get("gapBars.finding.none", best.indicator().title(), points(lead(best)));
    }

    private String footnote(GapTable table, int drawn) {
        String rule = words.get("chart.asOf", table.asOf().toString())
                + " · " + new Footnote(words).rule(table.rule());
        int left = table.gaps().size() - drawn;
        return left == 0 ? rule : rule + " · " + words.get("gapBars.left", count(left));
    }

    private GapBarsPlot.Bar bar(Gap gap) {
        BigDecimal lead = lead(gap);
        String told = told(lead);
        String data = gap.basis().actual() == null
                ? ""
                : words.get("gapBars.data", new PeriodText(words).of(gap.basis().actual().period()));
        String status = words.word("status", gap.status());
        String note = data.isEmpty() ? status : words.get("gapBars.note", status, data);
        String spoken = words.get("gapBars.spoken", gap.indicator().title(), told, note);
        RowNames.Name name = new RowNames.Name(gap.indicator().id(), gap.indicator().title(), note, spoken);
        return new GapBarsPlot.Bar(name, lead.movePointRight(2).doubleValue(), told);
    }

    private String told(BigDecimal lead) {
        return switch (rounded(lead).signum()) {
            case 1 -> words.get("gapBars.told.ahead", points(lead));
            case -1 -> words.get("gapBars.told.behind", points(lead.abs()));
            default -> words.get("gapBars.told.even");
        };
    }

    private static BigDecimal rounded(BigDecimal lead) {
        return lead.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static String points(BigDecimal fraction) {
        return Numbers.amount(fraction.movePointRight(2), 1);
    }

    private static String count(int count) {
        return Integer.toString(count);
    }

    private static BigDecimal lead(Gap gap) {
        return Objects.requireNonNull(gap.figures().judged().lead().orNull());
    }
}
