package yardstick.chart;

import java.util.Optional;
import yardstick.calc.Gap;
import yardstick.text.Words;

/** The one sentence an office writes about an indicator. */
public final class Findings {
    private final Words words;

    public Findings(Words words) {
        this.words = words;
    }

    /** The finding with its full stop; empty where the data are too few for one. */
    public Optional<String> sentence(Gap gap) {
        throw new UnsupportedOperationException(words.locale() + gap.status().name());
    }

    /** The finding, or else what is missing. */
    public String tell(Gap gap) {
        throw new UnsupportedOperationException(gap.status().name());
    }

    /** Name and finding in one short line without a full stop: the title of a chart. */
    public String headline(Gap gap) {
        throw new UnsupportedOperationException(gap.status().name());
    }
}
