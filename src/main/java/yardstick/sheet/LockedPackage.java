package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** An Office document of today behind a password: a zip, encrypted, in the container of old. */
final class LockedPackage {
    private static final int MOST_BYTES = 100_000_000;

    /** Ten times as many as Office takes; more only keeps the computer busy. */
    private static final int MOST_ROUNDS = 1_000_000;

    private LockedPackage() {}

    /**
     * The document itself.
     *
     * @throws Unopenable FILE_ENCRYPTED without a password, PASSWORD_WRONG with a wrong one
     */
    static byte[] open(byte[] bytes, @Nullable String password) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            EncryptionInfo info = new EncryptionInfo(parts);
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw new Unopenable("ENCRYPTION_UNKNOWN", null);
            }
            Decryptor decryptor = info.getDecryptor();
            // Office itself puts this one on workbooks that are only protected against changes
            boolean unlocked = password != null && decryptor.verifyPassword(password)
                    || decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
            if (!unlocked) {
                throw new Unopenable(password == null ? "FILE_ENCRYPTED" : "PASSWORD_WRONG", null);
            }
            try (InputStream in = decryptor.getDataStream(parts)) {
                byte[] inside = in.readNBytes(MOST_BYTES + 1);
                if (inside.length > MOST_BYTES) {
                    throw new Unopenable("FILE_TOO_LARGE", null);
                }
                return inside;
            }
        } catch (EncryptedDocumentException | GeneralSecurityException unknownMethod) {
            throw new Unopenable("ENCRYPTION_UNKNOWN", unknownMethod);
        } catch (Unopenable known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new Unopenable("FILE_TRUNCATED", damaged);
        }
    }
}
