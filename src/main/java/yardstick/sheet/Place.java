package yardstick.sheet;

import java.io.IOException;

/** Where a cell or a region stands, as the files of spreadsheets write it. */
record Place(int row, int column) {
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    /**
     * @param address {@code B3}, {@code $B$3}
     * @throws IOException where no sheet has such a cell
     */
    static Place of(String address) throws IOException {
        int at = 0;
        int column = 0;
        int row = 0;
        for (; at < address.length() && isLetter(address.charAt(at)); at++) {
            column = Math.min(MOST_COLUMNS + 1, column * 26 + (address.charAt(at) & 0x1F));
        }
        int digits = at;
        for (; at < address.length() && isDigit(address.charAt(at)); at++) {
            row = Math.min(MOST_ROWS + 1, row * 10 + address.charAt(at) - '0');
        }
        boolean whole = at == address.length() && digits > 0 && at > digits;
        if (!whole || row < 1 || row > MOST_ROWS || column > MOST_COLUMNS) {
            throw new IOException("no such cell: " + address);
        }
        return new Place(row - 1, column - 1);
    }

    /** @param address {@code A1:D9}, or a single cell */
    static Region region(String address) throws IOException {
        String plain = address.replace("$", "");
        int colon = plain.indexOf(':');
        Place one = of(colon < 0 ? plain : plain.substring(0, colon));
        Place other = of(plain.substring(colon + 1));
        return new Region(
                Math.min(one.row, other.row),
                Math.min(one.column, other.column),
                Math.max(one.row, other.row),
                Math.max(one.column, other.column));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
