package yardstick.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yardstick.importing.matching.Candidate;
import yardstick.importing.matching.Matches;
import yardstick.importing.matching.Question;
import yardstick.text.Words;

/** The names of a file that a person must place, those decided already among them, so that each can be decided anew. */
final class NameRows {
    private final Words words;
    private final Runnable decided;
    private final ObservableList<NameRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private Matches matches = Matches.NONE;

    /** @param decided runs after each decision */
    NameRows(Words words, Runnable decided) {
        this.words = words;
        this.decided = decided;
    }

    /** Starts anew with what was decided before. */
    void clear(Matches before) {
        matches = before;
        rows.clear();
        open.set(0);
    }

    /** Adds what is asked now; what was decided stays in its place. */
    void ask(List<Question> questions) {
        for (Question question : questions) {
            if (rows.stream().noneMatch(row -> row.question().printed().equals(question.printed()))) {
                rows.add(row(question));
            }
        }
        count();
    }

    private NameRow row(Question question) {
        List<NameChoice> choices = new ArrayList<>();
        for (Candidate candidate : question.candidates()) {
            choices.add(new NameChoice(new Matches.Decision.Join(candidate.indicatorId()), label(candidate)));
        }
        choices.add(new NameChoice(new Matches.Decision.Own(), words.get("intake.name.own")));
        Matches.Decision before = matches.of(question.printed()).orElse(null);
        NameRow row = new NameRow(question, choices, new SimpleObjectProperty<>(choice(choices, before)));
        row.chosen().addListener((p, old, now) -> decide(question, now));
        return row;
    }

    private static @Nullable NameChoice choice(List<NameChoice> choices, Matches.@Nullable Decision decision) {
        return choices.stream()
                .filter(choice -> choice.decision().equals(decision))
                .findFirst()
                .orElse(null);
    }

    private String label(Candidate candidate) {
        String reason =
                switch (candidate.reason()) {
                    case SAME_NAME -> words.get("intake.name.sameName", candidate.indicatorId());
                    case SAME_CODE -> words.get("intake.name.sameCode");
                    case ALIKE -> alike(candidate);
                };
        return words.get("intake.name.join", candidate.title(), reason);
    }

    private String alike(Candidate candidate) {
        if (candidate.onlyInFile().isEmpty()) {
            return words.get("intake.name.planHas", candidate.onlyInPlan());
        }
        return candidate.onlyInPlan().isEmpty()
                ? words.get("intake.name.fileHas", candidate.onlyInFile())
                : words.get("intake.name.differs", candidate.onlyInFile(), candidate.onlyInPlan());
    }

    private void decide(Question question, @Nullable NameChoice now) {
        if (now != null) {
            matches = matches.with(question.printed(), now.decision());
            count();
            decided.run();
        }
    }

    /** The same as choosing it in its box. */
    void decide(String printed, Matches.Decision decision) {
        rows.stream()
                .filter(row -> row.question().printed().equals(printed))
                .forEach(row -> row.chosen().set(choice(row.choices(), decision)));
    }

    private void count() {
        open.set((int) rows.stream().filter(row -> row.chosen().get() == null).count());
    }

    Matches matches() {
        return matches;
    }

    ObservableList<NameRow> rows() {
        return rows;
    }

    /** How many are still to be decided. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }
}
