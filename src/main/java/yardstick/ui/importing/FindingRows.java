package yardstick.ui.importing;

import java.util.List;
import java.util.function.BiConsumer;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.text.Words;

/** Findings of a recognised file as lines, each with the fixes that can be taken under review. */
final class FindingRows {
    private final Words words;
    private final BiConsumer<Finding, Fix> take;

    FindingRows(Words words, BiConsumer<Finding, Fix> take) {
        this.words = words;
        this.take = take;
    }

    /** What reading and comparing both told stands once. */
    List<FindingRow> of(List<Finding> findings) {
        return findings.stream().distinct().map(this::row).toList();
    }

    private FindingRow row(Finding finding) {
        String sentence = words.get("finding." + finding.code(), finding.arguments().toArray());
        return new FindingRow(
                finding.level(),
                new FindingRow.Text(
                        words.word("intake.level", finding.level()), sentence, finding.cell(), sentence),
                finding.cell().isEmpty()
                        ? DifferenceRow.Spot.NOWHERE
                        : new DifferenceRow.Spot(finding.sheet(), finding.cell()),
                finding.fixes().stream()
                        .filter(Fixes::isOfDraft)
                        .map(fix -> remedy(finding, fix))
                        .toList());
    }

    private FindingRow.Remedy remedy(Finding finding, Fix fix) {
        String label = words.get("fix." + fix.code(), fix.arguments().toArray());
        return new FindingRow.Remedy(label, () -> take.accept(finding, fix));
    }
}
