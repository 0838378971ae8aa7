package yardstick.importing.checks;

import java.util.List;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Lexicon.DoubtWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Role;

/** What adds up over the years cannot become less. Only the name tells so; a target 累计2000件 may ask it of a flow. */
final class CumulativeFalls implements Check {
    private final WordList<DoubtWord> words;

    CumulativeFalls(WordList<DoubtWord> words) {
        this.words = words;
    }

    @Override
    public void look(DraftTable table, Findings findings) {
        for (DraftIndicator row : table.indicators()) {
            if (!words.has(DoubtWord.CUMULATIVE, Plain.of(row.name())) || row.measure().unit().isShare()) {
                continue;
            }
            List<Series.Point> points = Series.of(row, Role.BASELINE, Role.ACTUAL).points();
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).amount().compareTo(points.get(i - 1).amount()) < 0) {
                    findings.tell(
                            Code.CUMULATIVE_FALLS,
                            points.get(i).value().cell(),
                            List.of(new Fix.LeaveOut()),
                            row.name(),
                            points.get(i).value().text(),
                            points.get(i - 1).value().text());
                }
            }
        }
    }
}
