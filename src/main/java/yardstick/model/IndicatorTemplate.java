package yardstick.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A common indicator of intellectual property offices, to begin one of a plan with.
 *
 * @param code short and unique among the templates
 */
public record IndicatorTemplate(
        String code, Category category, Kind kind, Direction direction, Wording zh, Wording en) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param aliases other names that plans print for the same measure */
    public record Wording(String name, String unit, String definition, List<String> aliases) {
        public Wording {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * The indicator of a plan written in one of the two languages; the names in the other one find it too. Kind,
     * direction and category are the template's and not the document's: they count as inferred.
     */
    public Indicator indicator(String id, int position, boolean chinese) {
        return indicator(id, position, chinese, Unit.of(in(chinese).unit()));
    }

    /** The same, counted in another unit than offices mostly do. */
    public Indicator indicator(String id, int position, boolean chinese, Unit unit) {
        Wording own = in(chinese);
        Wording other = chinese ? en : zh;
        List<String> aliases = Stream.of(own.aliases(), List.of(other.name()), other.aliases())
                .flatMap(List::stream)
                .toList();
        return new Indicator(
                id,
                position,
                new Indicator.Name(own.name(), aliases, own.definition()),
                new Indicator.Heading(category, ""),
                null,
                new Measure(kind, direction, unit, null, limits(Unit.of(own.unit()), unit)),
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of("kind", "direction", "category"),
                null);
    }

    public Wording in(boolean chinese) {
        return chinese ? zh : en;
    }

    /** Whether an indicator under this name is the one meant here, in either language. */
    public boolean isNamed(String name) {
        return Stream.of(zh, en)
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
                .anyMatch(each -> each.equalsIgnoreCase(name));
    }

    /** Of a full mark in points nothing is known in a unit that points do not convert to. */
    private Measure.@Nullable Limits limits(Unit usual, Unit unit) {
        boolean ends = (kind == Kind.SHARE || kind == Kind.SCORE) && usual.convertsTo(unit);
        return ends ? new Measure.Limits(BigDecimal.ZERO, usual.convert(HUNDRED, unit)) : null;
    }
}
