package yardstick.text;

import java.util.List;

/**
 * A name as it can be typed.
 *
 * @param characters for each character the ways to type it
 */
public record SpelledName(List<List<String>> characters) {

    /** Whether what is typed stands anywhere in the name: 产权, zscq, zhishi, PCTzl. Nothing typed stands everywhere. */
    public boolean contains(String typed) {
        String wanted = Folding.fold(typed);
        for (int i = 0; i < characters.size(); i++) {
            if (begins(i, wanted)) {
                return true;
            }
        }
        return wanted.isEmpty();
    }

    /** Each character takes as much of the rest as one of its readings begins with, at least one letter. */
    private boolean begins(int at, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        if (at == characters.size()) {
            return false;
        }
        for (String reading : characters.get(at)) {
            int most = Math.min(reading.length(), rest.length());
            for (int length = 1; length <= most && reading.charAt(length - 1) == rest.charAt(length - 1); length++) {
                if (begins(at + 1, rest.substring(length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
