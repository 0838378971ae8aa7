package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Fix;
import yardstick.importing.words.Plain;

/** Names to be decided, each asked once however many rows it stands in. */
final class Questions {
    private final Map<String, Question> asked = new LinkedHashMap<>();

    void ask(DraftTable table, DraftIndicator row, List<Candidate> candidates) {
        Question here = new Question(
                row.name(), table.sheet(), row.nameCell(), row.values().size(), candidates);
        asked.merge(Plain.of(row.name()), here, Questions::together);
    }

    private static Question together(Question first, Question again) {
        return new Question(
                first.printed(),
                first.sheet(),
                first.cell(),
                first.values() + again.values(),
                first.candidates());
    }

    List<Question> all() {
        return List.copyOf(asked.values());
    }

    List<Finding> findings() {
        return all().stream().map(Questions::finding).toList();
    }

    private static Finding finding(Question question) {
        List<Fix> fixes = new ArrayList<>();
        question.candidates().forEach(c -> fixes.add(new Fix.Join(c.indicatorId(), c.title())));
        fixes.add(new Fix.KeepApart());
        return new Finding(
                Finding.Code.NAME_TO_DECIDE,
                question.sheet(),
                question.cell(),
                List.of(question.printed(), question.candidates().getFirst().title()),
                fixes);
    }
}
