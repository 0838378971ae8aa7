package yardstick.exchange;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yardstick.model.Progress;
import yardstick.model.Trace;

/** What many records of a bundle end with. */
final class Marks {
    private Marks() {}

    /** Judgements and place, always last. */
    static Document trace(Document document, Trace trace) {
        return document.textsKnown("inferred", sorted(trace.inferred()))
                .put("source", BundleWriter.source(trace.source()));
    }

    static Document progress(Document document, Progress progress) {
        return document.put("state", progress.state())
                .putKnown("note", progress.note())
                .putKnown("stateDate", progress.day() == null ? null : progress.day().toString());
    }

    /** A set has no order of its own, and the same plan shall give the same bytes. */
    static List<String> sorted(Set<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
