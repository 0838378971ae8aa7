package yardstick.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import yardstick.calc.RuleSet;

/** The options of every command that judges. */
final class Judgement {

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "usage.asOf")
    @Nullable LocalDate asOf;

    @Option(names = "--rule", paramLabel = "NAME", descriptionKey = "usage.rule")
    RuleSet.Name rule = RuleSet.Name.NATIONAL_FOUR;

    LocalDate asOf(Session session) {
        return Objects.requireNonNullElseGet(asOf, session::today);
    }

    RuleSet rule() {
        return switch (rule) {
            case NATIONAL_FOUR -> RuleSet.nationalFour();
        };
    }
}
