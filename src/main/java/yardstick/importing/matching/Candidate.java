package yardstick.importing.matching;

/**
 * A stored indicator that a name of the file may mean.
 *
 * @param title as stored
 * @param onlyInFile what the printed name has and the stored one has not, its pieces joined with …; empty where nothing
 * @param onlyInPlan the other way round
 */
public record Candidate(String indicatorId, String title, Reason reason, String onlyInFile, String onlyInPlan) {

    /** Why it may be meant. */
    public enum Reason {
        /** The plan has several indicators of this name. */
        SAME_NAME,
        /** Both have the same code, but other names. */
        SAME_CODE,
        ALIKE
    }
}
