package yardstick.ui.forms;

/**
 * One field of a record for reading.
 *
 * @param inferred it is a judgement and not print
 */
public record Fact(String title, Told told, boolean inferred) {
    public static Fact of(String title, String text) {
        return new Fact(title, Told.of(text), false);
    }
}
