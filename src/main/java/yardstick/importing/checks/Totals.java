package yardstick.importing.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.importing.draft.DraftSum;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.words.Lexicon.DoubtWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;

/** A total is the sum of its parts, as far as rounding allows; of 其中 no part and not all together exceed it. */
final class Totals implements Check {
    private final WordList<DoubtWord> words;

    Totals(WordList<DoubtWord> words) {
        this.words = words;
    }

    @Override
    public void look(DraftTable table, Findings findings) {
        Set<String> averages = averages(table);
        for (DraftSum sum : table.sums()) {
            DraftValue total = sum.total();
            boolean adds = total.value() != null && total.upper() == null && !total.unit().isShare()
                    && total.unit().per().isEmpty();
            boolean average = !sum.partial() && isAverage(sum, averages);
            if (adds && !average && !sum.parts().isEmpty()) {
                look(sum, findings);
            }
        }
    }

    /** The cells of indicators whose name tells that they are averages or differences. */
    private Set<String> averages(DraftTable table) {
        return table.sums().isEmpty()
                ? Set.of()
                : table.indicators().stream()
                        .filter(row -> words.has(DoubtWord.COMPUTED, Plain.of(row.name())))
                        .flatMap(row -> row.values().stream())
                        .map(DraftValue::cell)
                        .collect(Collectors.toSet());
    }

    /** 每万人口拥有量 of a city is not the sum of its districts. */
    private boolean isAverage(DraftSum sum, Set<String> averages) {
        return words.has(DoubtWord.COMPUTED, Plain.of(sum.label()))
                || sum.parts().stream().anyMatch(value -> averages.contains(value.cell()));
    }

    private static void look(DraftSum sum, Findings findings) {
        DraftValue total = sum.total();
        Printed.Sum all = Printed.sum(sum.parts(), total.unit());
        if (all == null) {
            return;
        }
        if (!sum.partial()) {
            if (!all.isNear(total)) {
                String added = new Addends(sum.parts()).told();
                findings.tell(Code.TOTAL_DIFFERS, total.cell(), sum.label(), total.text(), all.text(), added);
            }
            return;
        }
        for (DraftValue part : sum.parts()) {
            Printed.Sum own = Printed.sum(List.of(part), total.unit());
            if (own != null && own.isAbove(total)) {
                findings.tell(Code.PART_ABOVE_WHOLE, part.cell(), sum.label(), part.text(), total.text());
                return;
            }
        }
        if (all.isAbove(total)) {
            String added = new Addends(sum.parts()).told();
            findings.tell(Code.PARTS_ABOVE_WHOLE, total.cell(), sum.label(), all.text(), total.text(), added);
        }
    }
}
