package yardstick.work;

import java.util.List;

/**
 * Why something expected went wrong, as a code with arguments; the sentence stands in the words under
 * {@code refusal.CODE}, with the arguments as {0}, {1} …
 *
 * @param code upper case with underscores, {@code FILE_ENCRYPTED}
 */
public record Refusal(String code, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String code, String... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
