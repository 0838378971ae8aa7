package yardstick.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Counts the cells of an .xls before anything of it is opened. One record of 500 bytes stands for 256 blank cells, each
 * of which costs as much memory as one that holds something.
 */
final class XlsRecords {
    /** The records of one cell: blank, number, text, truth value, formula … and that of a row. */
    private static final Set<Integer> ONE = Set.of(0x06, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x208, 0x27E);

    private static final int MANY_BLANK = 0xBE;
    private static final int MANY_NUMBERS = 0xBD;
    private static final int BYTES_AROUND_MANY = 6;
    private static final int BYTES_OF_A_NUMBER = 6;
    private static final int BYTES_OF_A_BLANK = 2;

    private final InputStream in;
    private final Budget budget;

    XlsRecords(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** A stream that breaks off is left to the reader to refuse. */
    void spend() throws IOException {
        try {
            for (int type = word(); type >= 0; type = word()) {
                int length = word();
                int cells = cells(type, length);
                for (int i = 0; i < cells; i++) {
                    budget.spend("");
                }
                in.skipNBytes(length);
            }
        } catch (EOFException brokenOff) {
            return;
        }
    }

    private static int cells(int type, int length) {
        return switch (type) {
            case MANY_BLANK -> (length - BYTES_AROUND_MANY) / BYTES_OF_A_BLANK;
            case MANY_NUMBERS -> (length - BYTES_AROUND_MANY) / BYTES_OF_A_NUMBER;
            default -> ONE.contains(type) ? 1 : 0;
        };
    }

    /** Negative at the end. */
    private int word() throws IOException {
        int low = in.read();
        int high = in.read();
        return high < 0 ? -1 : high << Byte.SIZE | low;
    }
}
