package yardstick.ui.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell by numbers from 0, out of its address: F17 is row 16, column 5; of a range the first cell. */
record Position(int row, int column) {
    private static final Pattern ADDRESS = Pattern.compile("(?<letters>[A-Z]{1,3})(?<row>\\d{1,7})(?::.*)?");

    static Optional<Position> of(String address) {
        Matcher m = ADDRESS.matcher(address);
        if (!m.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : m.group("letters").toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return Optional.of(new Position(Integer.parseInt(m.group("row")) - 1, column - 1));
    }
}
