package yardstick.sheet;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.jspecify.annotations.Nullable;
import yardstick.work.Progress;

/** Reads an .xls or .et, with its password where it has one. */
final class LockedWorkbook {
    private LockedWorkbook() {}

    /** @throws Unopenable FILE_ENCRYPTED without a password, PASSWORD_WRONG with a wrong one */
    static List<Sheet> read(byte[] bytes, @Nullable String password, Progress progress) throws IOException {
        try {
            return new WorkbookFile(FileKind.XLS, progress).read(bytes);
        } catch (Unopenable reason) {
            if (password == null || !reason.code().equals("FILE_ENCRYPTED")) {
                throw reason;
            }
        }
        // POI takes the password of an old workbook from the thread: it must never outlive this call
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return new WorkbookFile(FileKind.XLS, progress).read(bytes);
        } catch (Unopenable reason) {
            throw reason.code().equals("FILE_ENCRYPTED") ? new Unopenable("PASSWORD_WRONG", reason) : reason;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
