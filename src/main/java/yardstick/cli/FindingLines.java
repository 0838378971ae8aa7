package yardstick.cli;

import java.util.List;
import yardstick.exchange.Document;
import yardstick.importing.draft.Finding;
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
                .put("message", sentence(finding));
    }

    String lines(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String place = finding.sheet().isEmpty() ? finding.cell() : finding.sheet() + "!" + finding.cell();
            text.append(words.word("findingLevel", finding.level()))
                    .append("  ")
                    .append(place)
                    .append("  ")
                    .append(sentence(finding))
                    .append('\n');
        }
        return text.toString();
    }

    private String sentence(Finding finding) {
        return words.get("finding." + finding.code(), finding.arguments().toArray());
    }
}
