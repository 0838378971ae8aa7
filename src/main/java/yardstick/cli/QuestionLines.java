package yardstick.cli;

import java.util.List;
import yardstick.exchange.Document;
import yardstick.importing.matching.Candidate;
import yardstick.importing.matching.Question;
import yardstick.text.Words;

/** Names to be decided, each with what it may mean and what to type for it. */
record QuestionLines(Words words) {

    static Document document(Question question) {
        return new Document()
                .put("name", question.printed())
                .put("sheet", question.sheet())
                .put("cell", question.cell())
                .put("values", question.values())
                .list("candidates", question.candidates(), QuestionLines::candidate);
    }

    private static Document candidate(Candidate candidate) {
        return new Document()
                .put("indicator", candidate.indicatorId())
                .put("name", candidate.title())
                .put("reason", candidate.reason())
                .put("onlyInFile", candidate.onlyInFile())
                .put("onlyInPlan", candidate.onlyInPlan());
    }

    /** Empty where nothing is to be decided. */
    String lines(List<Question> questions) {
        if (questions.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                        words.get("cli.match.open", Integer.toString(questions.size())))
                .append('\n');
        for (Question question : questions) {
            for (Candidate candidate : question.candidates()) {
                text.append(words.get(
                                "cli.match.join",
                                question.printed(),
                                candidate.indicatorId(),
                                candidate.title()))
                        .append('\n');
            }
            text.append(words.get("cli.match.own", question.printed())).append('\n');
        }
        return text.toString();
    }
}
