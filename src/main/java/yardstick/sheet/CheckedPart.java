package yardstick.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The unpacked bytes of one part, counted against the file's allowance and against the part's checksum. */
final class CheckedPart extends FilterInputStream {
    /** Bytes; no text, name or comment of an honest part comes near, and a parser would keep it whole. */
    private static final int LONGEST_WITHOUT_TAG = 4_000_000;

    private final ZipArchiveEntry entry;
    private final Allowance allowance;
    private final CRC32 sum = new CRC32();
    private long left;
    private long withoutTag;

    /** @param most bytes it may unpack to, whatever it declares */
    CheckedPart(InputStream unpacked, ZipArchiveEntry entry, Allowance allowance, long most) {
        super(unpacked);
        this.entry = entry;
        this.allowance = allowance;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count > 0) {
            allowance.unpack(count);
            left -= count;
            withoutTag = hasTag(into, from, count) ? 0 : withoutTag + count;
            if (left < 0 || withoutTag > LONGEST_WITHOUT_TAG) {
                throw new Unopenable("FILE_TOO_LARGE", null);
            }
            sum.update(into, from, count);
        } else if (count < 0 && entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new IOException("part is damaged: " + entry.getName());
        }
        return count;
    }

    private static boolean hasTag(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
