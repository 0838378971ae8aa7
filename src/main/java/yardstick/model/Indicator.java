package yardstick.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a plan with everything known about it.
 *
 * @param id unique within the plan
 * @param position order in the document, from 1
 * @param heading what groups it
 * @param attribute null where the document prints none
 * @param baseline null where the document has no place for one; see {@link Baseline} for a stated absence
 * @param targets in the order of their periods, all versions
 * @param actuals in the order of their periods
 * @param inferred names of the fields that are judgements, not print: {@code kind}, {@code direction} …
 */
public record Indicator(
        String id,
        int position,
        Name name,
        Heading heading,
        @Nullable Attribute attribute,
        Measure measure,
        @Nullable Baseline baseline,
        List<Target> targets,
        List<Actual> actuals,
        List<String> notes,
        Set<String> inferred,
        @Nullable Source source) {

    /** @param printed as the document writes it */
    public record Name(String printed, List<String> aliases, String definition) {
        public Name {
            aliases = List.copyOf(aliases);
        }

        public static Name of(String printed) {
            return new Name(printed, List.of(), "");
        }
    }

    /** @param printed 类别 as printed, empty where there is none */
    public record Heading(Category category, String printed) {}

    public Indicator {
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
        notes = List.copyOf(notes);
        inferred = Set.copyOf(inferred);
    }

    public String title() {
        return name.printed();
    }

    public Unit unit() {
        return measure.unit();
    }
}
