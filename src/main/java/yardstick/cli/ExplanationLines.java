package yardstick.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.model.Due;
import yardstick.model.Explanation;
import yardstick.model.Indicator;
import yardstick.model.OrgUnit;
import yardstick.model.Plan;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** Why indicators lag and what is done about it, one line each; what nobody wrote down is left out. */
record ExplanationLines(Plan plan, Words words) {

    List<String> all() {
        return plan.all(Explanation.class).stream().map(this::line).toList();
    }

    private String line(Explanation explanation) {
        String told = Stream.of(
                        named("cause", explanation.cause()),
                        named("measure", explanation.measure()),
                        named("owner", owner(explanation.owner())),
                        named("due", due(explanation.due())),
                        words.word("state", explanation.progress().state()),
                        explanation.progress().note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(words.get("cli.listSeparator")));
        return words.get("cli.show.explanation", about(explanation.about()), told);
    }

    private String named(String part, String text) {
        return text.isBlank() ? "" : words.get("cli.show." + part, text.strip());
    }

    private String about(Explanation.About about) {
        String title = plan.indicator(about.indicator()).map(Indicator::title).orElse(about.indicator());
        String when = about.period() != null
                ? new PeriodText(words).of(about.period())
                : about.asOf() == null ? "" : about.asOf().toString();
        return when.isEmpty() ? title : title + " " + when;
    }

    private String owner(Explanation.Owner owner) {
        return !owner.text().isBlank()
                ? owner.text()
                : owner.units().stream()
                        .map(id -> plan.part(OrgUnit.class, id).map(OrgUnit::name).orElse(id))
                        .collect(Collectors.joining(words.get("cli.listSeparator")));
    }

    private static String due(Due due) {
        String when = due.day() == null ? due.text() : due.day().toString();
        return (when + " " + due.what()).strip();
    }
}
