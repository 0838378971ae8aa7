package yardstick.exchange;

import java.util.List;
import yardstick.importing.draft.Finding;

/**
 * Something a person should know about a bundle; the sentence stands in the words under {@code bundleFinding.CODE}.
 *
 * @param level with an error nothing of the bundle is taken
 * @param place JSON pointer: {@code /indicators/3/targets/0}
 */
public record BundleFinding(Finding.Level level, String code, String place, List<String> arguments) {
    public BundleFinding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return level == Finding.Level.ERROR;
    }
}
