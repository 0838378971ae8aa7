package yardstick.sheet;

/**
 * What one file may cost, so that a small file cannot claim the whole computer. Counted is what is really unpacked and
 * kept; sizes that a file declares are not believed.
 */
final class Allowance {
    /** A million rows of five columns; read in a few seconds. */
    private static final long MOST_UNPACKED = 300_000_000;

    /** Memory for cells, about: 300,000 rows of eight columns. */
    private static final long MOST_KEPT = 256_000_000;

    private long unpacked;
    private long kept;

    void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
    }

    /** @param bytes roughly, of memory that stays taken until the file is read */
    void keep(long bytes) {
        kept += bytes;
        if (kept > MOST_KEPT) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
    }
}
