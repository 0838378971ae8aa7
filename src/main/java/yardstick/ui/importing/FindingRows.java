package yardstick.ui.importing;

import java.util.List;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.text.Words;

/** Findings of a recognised file as lines, each with what can be done about it under review. */
final class FindingRows {
    private final Words words;
    private final boolean manySheets;

    /** @param manySheets whether a cell is named with its sheet */
    FindingRows(Words words, boolean manySheets) {
        this.words = words;
        this.manySheets = manySheets;
    }

    /** What reading and comparing both told stands once. */
    List<FindingRow> of(List<Finding> findings) {
        return findings.stream().distinct().map(this::row).toList();
    }

    private FindingRow row(Finding finding) {
        String sentence = words.get("finding." + finding.code(), finding.arguments().toArray());
        return new FindingRow(
                finding.level(),
                new FindingRow.Kind(finding.code().name(), words.word("findingKind", finding.code())),
                new FindingRow.Text(
                        words.word("intake.level", finding.level()), sentence, where(finding), sentence),
                new DifferenceRow.Spot(finding.sheet(), finding.cell()),
                finding.fixes().stream().map(fix -> remedy(finding, fix)).toList());
    }

    private String where(Finding finding) {
        if (!manySheets || finding.sheet().isEmpty() || finding.cell().isEmpty()) {
            return finding.cell();
        }
        return words.get("intake.findings.where", finding.sheet(), finding.cell());
    }

    private FindingRow.Remedy remedy(Finding finding, Fix fix) {
        String label = words.get("fix." + fix.code(), fix.arguments().toArray());
        return new FindingRow.Remedy(label, isShared(fix), List.of(new FindingRow.Taken(finding, fix)));
    }

    /** What a single cell or a single name means is looked at one by one. */
    private static boolean isShared(Fix fix) {
        return switch (fix) {
            case Fix.TakeValue take -> false;
            case Fix.Join join -> false;
            case Fix.TakePeriod take -> false;
            case Fix.TakeUnit take -> true;
            case Fix.TakeRole take -> true;
            case Fix.ScaleRow scale -> true;
            case Fix.LeaveOut leave -> true;
            case Fix.LeaveOutColumn leave -> true;
            case Fix.KeepApart keep -> true;
        };
    }
}
