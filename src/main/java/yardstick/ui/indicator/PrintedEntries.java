package yardstick.ui.indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.model.Actual;
import yardstick.model.Indicator;
import yardstick.model.PeriodOrigin;
import yardstick.model.Target;
import yardstick.text.Amounts;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** How the values of an indicator are printed and known. */
record PrintedEntries(Indicator indicator, Words words) {

    List<PrintedList.Entry> targets(List<Target> targets) {
        return targets.stream()
                .map(target -> new PrintedList.Entry(text(target), target.source()))
                .toList();
    }

    List<PrintedList.Entry> actuals() {
        return indicator.actuals().stream()
                .map(actual -> new PrintedList.Entry(text(actual), actual.source()))
                .toList();
    }

    List<PrintedList.Entry> mentions() {
        return indicator.links().mentions().stream()
                .map(source -> new PrintedList.Entry("", source))
                .toList();
    }

    private String text(Target target) {
        Target.Terms terms = target.terms();
        String period = target.period() == null
                ? words.get("indicator.target.undated")
                : new PeriodText(words).of(target.period());
        String due = terms.due() == null ? "" : words.get("indicator.terms.due", terms.due().toString());
        boolean judged = indicator.inferred().contains("targets.due");
        String version = target.version() > 1
                ? words.get("indicator.target.version", Integer.toString(target.version()))
                : "";
        return joined(
                period + "  " + new Amounts(words, indicator).targetAmount(target),
                printed(target.aim().text()),
                target.period() == null ? "" : origin(target.periodOrigin()),
                terms.strength(),
                terms.everyYear() ? words.get("indicator.terms.everyYear") : "",
                due.isEmpty() || !judged ? due : due + words.get("indicator.terms.inferred"),
                version);
    }

    private String text(Actual actual) {
        Actual.Evidence evidence = actual.evidence();
        String value = actual.value() == null
                ? actual.reading().text()
                : actual.reading().comparator().sign() + new Amounts(words, indicator).amount(actual.value());
        return joined(
                new PeriodText(words).of(actual.period()) + "  " + value,
                printed(actual.reading().text()),
                actual.district(),
                origin(evidence.periodOrigin()),
                words.word("origin", actual.origin()),
                words.word("actualStatus", actual.status()),
                evidence.by().isEmpty() ? "" : words.get("indicator.evidence.by", evidence.by()),
                evidence.paper().isEmpty() ? "" : words.get("indicator.evidence.paper", evidence.paper()),
                evidence.note());
    }

    private String printed(String text) {
        return text.isBlank() ? "" : words.get("indicator.printed", text);
    }

    private String origin(PeriodOrigin origin) {
        return origin == PeriodOrigin.PRINTED ? "" : words.word("indicator.periodOrigin", origin);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
