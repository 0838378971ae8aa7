package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.Samples;
import yardstick.importing.Recogniser;
import yardstick.importing.draft.Draft;
import yardstick.importing.matching.Comparison;
import yardstick.importing.matching.Difference;
import yardstick.importing.matching.Differences;
import yardstick.importing.words.Lexicon;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.sheet.Book;
import yardstick.sheet.SheetReader;
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** What the program writes it must read back as nothing new. */
class ExportRoundTripTest {
    @TempDir
    Path folder;

    static Stream<Arguments> exports() {
        return Stream.of(Samples.bengbu(), Samples.heyuan())
                .flatMap(plan -> Words.LOCALES.stream()
                        .flatMap(locale -> Stream.of("xlsx", "csv").map(format -> Arguments.of(plan, locale, format))));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void exportIsReadBackWithoutAnyDifference(Plan plan, Locale locale, String format) {
        assertSame(plan, locale, format);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void provisionalYearIsReadBackAsProvisional(Plan plan, Locale locale, String format) {
        Period last = plan.indicators().getFirst().actuals().getLast().period();
        assertSame(provisional(plan, actual -> actual.period().equals(last)), locale, format);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void singleProvisionalValuesAreReadBackAsProvisional(Plan plan, Locale locale, String format) {
        Actual only = plan.indicators().getFirst().actuals().getLast();
        assertSame(provisional(plan, only::equals), locale, format);
    }

    private void assertSame(Plan plan, Locale locale, String format) {
        List<Difference> items = readBack(plan, locale, format).items();

        assertFalse(items.isEmpty());
        assertEquals(
                List.of(),
                items.stream().filter(item -> item.state() != Difference.State.SAME).toList());
    }

    private Differences readBack(Plan plan, Locale locale, String format) {
        Path file = folder.resolve("export." + format);
        TableFiles files = new TableFiles(Words.of(locale));
        GapTable table = new GapAnalysis().analyse(plan, LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
        assertInstanceOf(Outcome.Done.class, format.equals("csv") ? files.csv(table, file) : files.xlsx(table, file));
        return switch (new SheetReader().open(file, Progress.none())) {
            case Outcome.Done<Book>(Book book) -> {
                Draft draft = new Recogniser(Lexicon.standard()).recognise(book, Progress.none());
                yield new Comparison().compare(draft, Optional.of(plan), Instant.parse("2026-01-20T08:00:00Z"));
            }
            case Outcome.Refused<Book> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Plan provisional(Plan plan, Predicate<Actual> which) {
        List<Indicator> indicators = plan.indicators().stream()
                .map(indicator -> Samples.withActuals(
                        indicator,
                        indicator.actuals().stream()
                                .map(actual -> which.test(actual) ? Samples.marked(actual, ActualStatus.PROVISIONAL) : actual)
                                .toList()))
                .toList();
        return new Plan(plan.id(), plan.header(), plan.region(), plan.period(), List.of(), indicators);
    }
}
