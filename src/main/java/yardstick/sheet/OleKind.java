package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Which document the old container of Office holds, by its streams. */
final class OleKind {
    private static final List<String> WORKBOOK = List.of("Workbook", "Book");
    private static final String WRITER = "WordDocument";

    private OleKind() {}

    static FileKind of(byte[] bytes) {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = parts.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return FileKind.LOCKED;
            }
            if (WORKBOOK.stream().anyMatch(root::hasEntryCaseInsensitive)) {
                return FileKind.XLS;
            }
            throw new Unopenable(root.hasEntryCaseInsensitive(WRITER) ? "FILE_OLD_WORD" : "FILE_FOREIGN", null);
        } catch (Unopenable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new Unopenable("FILE_TRUNCATED", damaged);
        }
    }
}
