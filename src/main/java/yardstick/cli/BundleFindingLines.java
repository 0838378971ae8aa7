package yardstick.cli;

import java.util.List;
import yardstick.exchange.BundleFinding;
import yardstick.exchange.BundleReading;
import yardstick.exchange.Document;
import yardstick.text.Words;

/** The findings of a bundle with their sentences. */
record BundleFindingLines(Words words) {

    int exit(List<BundleFinding> findings) {
        return findings.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    Document document(BundleFinding finding) {
        return new Document()
                .put("level", finding.level())
                .put("code", finding.code())
                .put("place", finding.place())
                .put("message", sentence(finding));
    }

    String lines(List<BundleFinding> findings) {
        StringBuilder text = new StringBuilder();
        for (BundleFinding finding : findings) {
            text.append(words.get(
                            "cli.bundle.finding",
                            words.word("findingLevel", finding.level()),
                            finding.place(),
                            sentence(finding)))
                    .append('\n');
        }
        return text.toString();
    }

    /** Nothing is taken from a bundle with errors: all of them are told, as messages and not as an answer. */
    Reply refused(BundleReading reading, Messages messages) {
        String sentence =
                words.get("refusal.BUNDLE_WRONG", reading.file(), Long.toString(reading.errors()));
        return new Reply(
                Exit.REFUSED,
                () -> new Document()
                        .put(
                                "error",
                                new Document().put("code", "BUNDLE_WRONG").put("message", sentence))
                        .list("findings", reading.findings(), this::document),
                () -> {
                    messages.tell(lines(reading.findings()) + sentence);
                    return "";
                });
    }

    private String sentence(BundleFinding finding) {
        return words.get("bundleFinding." + finding.code(), finding.arguments().toArray());
    }
}
