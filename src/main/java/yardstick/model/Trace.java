package yardstick.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How we know a record.
 *
 * @param inferred names of its fields that are judgements and not print, as bundles name them
 * @param source where it stands, null for what a person typed without a paper
 */
public record Trace(Set<String> inferred, @Nullable Source source) {
    public static final Trace NONE = new Trace(Set.of(), null);

    public Trace {
        inferred = Set.copyOf(inferred);
    }

    public static Trace of(@Nullable Source source) {
        return new Trace(Set.of(), source);
    }
}
