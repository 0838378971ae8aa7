package yardstick.importing.matching;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.model.Attribute;
import yardstick.model.Indicator;
import yardstick.model.Measure;

/** What a table may tell of an indicator beside its values. */
public enum Field {
    ATTRIBUTE,
    UNIT,
    CATEGORY,
    DEFINITION;

    /** The one indicator with this field of the other. */
    public Indicator on(Indicator one, Indicator other) {
        return switch (this) {
            case ATTRIBUTE -> with(one, one.name(), one.heading(), other.attribute(), one.measure());
            case UNIT -> with(one, one.name(), one.heading(), one.attribute(), other.measure());
            case CATEGORY -> with(one, one.name(), other.heading(), one.attribute(), one.measure());
            case DEFINITION -> with(one, defined(one, other), one.heading(), one.attribute(), one.measure());
        };
    }

    private static Indicator.Name defined(Indicator one, Indicator other) {
        return new Indicator.Name(
                one.name().printed(), one.name().aliases(), other.name().definition());
    }

    /** A category that is printed is no judgement any more. */
    Indicator with(
            Indicator one,
            Indicator.Name name,
            Indicator.Heading heading,
            @Nullable Attribute attribute,
            Measure measure) {
        Set<String> inferred = new HashSet<>(one.inferred());
        if (this == CATEGORY) {
            inferred.remove("category");
        }
        return new Indicator(
                one.id(),
                one.position(),
                name,
                heading,
                attribute,
                measure,
                one.meaning(),
                one.links(),
                one.baseline(),
                one.targets(),
                one.wordings(),
                one.actuals(),
                one.notes(),
                inferred,
                one.source());
    }
}
