package yardstick.model;

import java.math.BigDecimal;
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
 * @param meaning what exactly is measured
 * @param links what it belongs to
 * @param baseline null where the document has no place for one; see {@link Baseline} for a stated absence
 * @param targets the binding ones in the order of their periods, all versions
 * @param wordings how other places of the document word these targets; nobody is judged by them
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
        Meaning meaning,
        Links links,
        @Nullable Baseline baseline,
        List<Target> targets,
        List<Target> wordings,
        List<Actual> actuals,
        List<String> notes,
        Set<String> inferred,
        @Nullable Source source) {

    /** As a table row tells it: neither meaning nor links are printed there. */
    public Indicator(
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
        this(
                id,
                position,
                name,
                heading,
                attribute,
                measure,
                Meaning.PLAIN,
                Links.NONE,
                baseline,
                targets,
                List.of(),
                actuals,
                notes,
                inferred,
                source);
    }

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

    /**
     * What exactly is measured. Empty text means that the document does not say.
     *
     * @param scope the part of the region or industry it holds for, empty for all
     * @param per what it is counted per: 万人口
     * @param conditions what a thing must meet to be counted, null where none is printed
     * @param dataSource who counts, as printed
     * @param formula over other indicators, empty for one that is reported
     * @param rateOf what a rate is the rate of, null for anything that is no rate
     */
    public record Meaning(
            String scope,
            String per,
            @Nullable Conditions conditions,
            String dataSource,
            String formula,
            @Nullable RateOf rateOf) {
        public static final Meaning PLAIN = new Meaning("", "", null, "", "", null);
    }

    /** What a thing must meet to be counted: any of the items, or all of them. */
    public record Conditions(Combine combine, List<String> items) {
        /** How conditions go together. */
        public enum Combine {
            ANY,
            ALL
        }

        public Conditions {
            items = List.copyOf(items);
        }
    }

    /** The quantity behind a rate; period and value are null where the plan prints no base. */
    public record RateOf(String name, Unit unit, @Nullable Period period, @Nullable BigDecimal value) {}

    /**
     * What an indicator belongs to.
     *
     * @param row its row in a printed table, null where it stands in the text only
     * @param responsible ids of units
     * @param goals ids of goals
     * @param related other indicators that speak of the same thing
     * @param mentions every other place where it is printed
     */
    public record Links(
            @Nullable TableRow row,
            List<String> responsible,
            List<String> goals,
            List<Related> related,
            List<Source> mentions) {
        public static final Links NONE = new Links(null, List.of(), List.of(), List.of(), List.of());

        public Links {
            responsible = List.copyOf(responsible);
            goals = List.copyOf(goals);
            related = List.copyOf(related);
            mentions = List.copyOf(mentions);
        }
    }

    /** @param number 序号 as printed, empty where there is none */
    public record TableRow(String box, String number) {}

    /** Another indicator, and what it is to this one. */
    public record Related(String indicator, Relation relation) {
        /** What two indicators have to do with one another. */
        public enum Relation {
            /** The same measure over another span. */
            SAME_MEASURE,
            PART_OF,
            CRITERION_OF,
            STOCK_AND_FLOW,
            OTHER
        }
    }

    public Indicator {
        targets = List.copyOf(targets);
        wordings = List.copyOf(wordings);
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

    /** The same indicator with other values. */
    public Indicator with(@Nullable Baseline newBaseline, List<Target> newTargets, List<Actual> newActuals) {
        return new Indicator(
                id,
                position,
                name,
                heading,
                attribute,
                measure,
                meaning,
                links,
                newBaseline,
                newTargets,
                wordings,
                newActuals,
                notes,
                inferred,
                source);
    }

    /** The same indicator under another name. */
    public Indicator named(Name other) {
        return new Indicator(
                id,
                position,
                other,
                heading,
                attribute,
                measure,
                meaning,
                links,
                baseline,
                targets,
                wordings,
                actuals,
                notes,
                inferred,
                source);
    }

    /** The same indicator at another place. */
    public Indicator at(int otherPosition) {
        return new Indicator(
                id,
                otherPosition,
                name,
                heading,
                attribute,
                measure,
                meaning,
                links,
                baseline,
                targets,
                wordings,
                actuals,
                notes,
                inferred,
                source);
    }

    /** Something that was reached before and that the plan promises nothing about. */
    public boolean isResult() {
        return baseline == null
                && targets.isEmpty()
                && !actuals.isEmpty()
                && actuals.stream().allMatch(actual -> actual.origin() == Origin.PRINTED);
    }
}
