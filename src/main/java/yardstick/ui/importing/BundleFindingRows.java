package yardstick.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.exchange.BundleFinding;
import yardstick.text.Words;

/** Puts the findings of a bundle into words, each with the record it is about. */
record BundleFindingRows(Words words) {
    private static final Pattern PLACE = Pattern.compile("/(?<list>[A-Za-z]+)(?:/(?<index>\\d{1,8}))?.*");

    /** The lists of a bundle by the words for what is in them. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("plan", "intake.holds.head"),
            Map.entry("indicators", "intake.holds.indicators"),
            Map.entry("goals", "intake.holds.GOAL"),
            Map.entry("tasks", "intake.holds.TASK"),
            Map.entry("boxes", "intake.holds.BOX"),
            Map.entry("units", "intake.holds.UNIT"),
            Map.entry("group", "intake.holds.GROUP"),
            Map.entry("otherGroups", "intake.holds.GROUP"),
            Map.entry("funds", "intake.holds.FUND"),
            Map.entry("fundStatements", "intake.holds.FUND_STATEMENT"),
            Map.entry("schedule", "intake.holds.STAGE"),
            Map.entry("rules", "intake.holds.RULE"),
            Map.entry("definitions", "intake.holds.DEFINITION"),
            Map.entry("programmes", "intake.holds.PROGRAMME"),
            Map.entry("conflicts", "intake.holds.CONFLICT"),
            Map.entry("revisions", "intake.holds.REVISION"),
            Map.entry("noMeasures", "intake.holds.NO_MEASURE"),
            Map.entry("explanations", "intake.holds.EXPLANATION"));

    List<FindingRow> of(List<BundleFinding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private FindingRow row(BundleFinding finding) {
        String sentence = words.get("bundleFinding." + finding.code(), finding.arguments().toArray());
        return new FindingRow(
                finding.level(),
                new FindingRow.Text(
                        words.word("findingLevel", finding.level()),
                        sentence,
                        where(finding.place()),
                        words.get("intake.bundle.hint", sentence, finding.place())),
                DifferenceRow.Spot.NOWHERE);
    }

    private String where(String pointer) {
        Matcher m = PLACE.matcher(pointer);
        String key = m.matches() ? LISTS.get(m.group("list")) : null;
        if (key == null) {
            return words.get("intake.bundle.whole");
        }
        return m.group("index") == null
                ? words.get(key)
                : words.get(
                        "intake.bundle.where",
                        words.get(key),
                        Integer.toString(Integer.parseInt(m.group("index")) + 1));
    }
}
