package yardstick.importing.matching;

import java.util.List;

/**
 * A name of the file that only a person can place. Until then nothing under it is imported.
 *
 * @param cell of the name where it is printed first
 * @param values how many stand under it in the whole file
 * @param candidates at most three, the likeliest first
 */
public record Question(String printed, String sheet, String cell, int values, List<Candidate> candidates) {
    public Question {
        candidates = List.copyOf(candidates);
    }
}
