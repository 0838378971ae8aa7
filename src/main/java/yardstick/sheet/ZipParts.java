package yardstick.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a zipped document by name. Parts that share bytes with others, or come twice, are refused. */
final class ZipParts implements AutoCloseable {
    /** Any part but the cells themselves and their texts. */
    private static final long MOST_SMALL_PART = 40_000_000;

    private final ZipFile zip;
    private final Allowance allowance;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    ZipParts(byte[] bytes, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new IOException("parts overlap: " + entry.getName());
            }
            end = entry.getDataOffset() + entry.getCompressedSize();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw new IOException("part comes twice: " + entry.getName());
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** A part that names, styles or links; never as large as the cells. */
    InputStream openSmall(String name) throws IOException {
        return open(entry(name), MOST_SMALL_PART);
    }

    /** The beginning of a part as far as {@code most} bytes; empty if there is no such part. */
    String head(String name, int most) throws IOException {
        if (!has(name)) {
            return "";
        }
        try (InputStream in = openSmall(name)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    /** Counts what is unpacked; its end throws an IOException where the bytes are not those that were packed. */
    InputStream open(String name) throws IOException {
        return open(entry(name), Long.MAX_VALUE);
    }

    private InputStream open(ZipArchiveEntry entry, long most) throws IOException {
        if (entry.getSize() > most) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        int method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new IOException("packed in a way documents never are: " + entry.getName());
        }
        return new CheckedPart(zip.getInputStream(entry), entry, allowance, most);
    }

    private ZipArchiveEntry entry(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new IOException("part is missing: " + name);
        }
        return entry;
    }

    /** Programs disagree about case and slashes in part names. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
