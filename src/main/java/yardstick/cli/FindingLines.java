package yardstick.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.exchange.Document;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.text.Words;

/** Findings with their sentences. */
final class FindingLines {
    private final Words words;

    FindingLines(Words words) {
        this.words = words;
    }

    /** A warning or an error needs a person. */
    int exit(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() != Finding.Level.INFO)
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    Document document(Finding finding) {
        return new Document()
                .put("level", finding.level())
                .put("code", finding.code())
                .put("sheet", finding.sheet())
                .put("cell", finding.cell())
                .put("message", sentence(finding))
                .list("fixes", finding.fixes(), this::fix);
    }

    private Document fix(Fix fix) {
        return new Document()
                .put("code", fix.code())
                .texts("arguments", fix.arguments())
                .put("message", sentence(fix));
    }

    String lines(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String place = Stream.of(finding.sheet(), finding.cell())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("!"));
            text.append(words.word("findingLevel", finding.level()))
                    .append("  ")
                    .append(place)
                    .append("  ")
                    .append(sentence(finding))
                    .append('\n');
            hint(finding).ifPresent(hint -> text.append("      ").append(hint).append('\n'));
        }
        return text.toString();
    }

    private String sentence(Finding finding) {
        return words.get("finding." + finding.code(), finding.arguments().toArray());
    }

    /** What may be done about it. */
    private Optional<String> hint(Finding finding) {
        if (finding.code() == Finding.Code.TABLE_FOREIGN) {
            return Optional.of(words.get("cli.finding.table", finding.arguments().getLast()));
        }
        if (finding.fixes().isEmpty()) {
            return Optional.empty();
        }
        String separator = words.get("cli.listSeparator");
        String fixes = finding.fixes().stream().map(fix -> offer(finding, fix)).collect(Collectors.joining(separator));
        return Optional.of(words.get("cli.finding.fixes", fixes));
    }

    /** Which indicator a name means is asked apart, with what to type for it. */
    private String offer(Finding finding, Fix fix) {
        return Fixes.isOfDraft(fix)
                ? words.get("cli.finding.fix", sentence(fix), FixOptions.typed(finding, fix))
                : sentence(fix);
    }

    private String sentence(Fix fix) {
        return words.get("fix." + fix.code(), fix.arguments().toArray());
    }
}
