package yardstick.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import yardstick.work.Outcome;

/** Writes beside the wanted file and moves over it at the end: a failure leaves the old file whole. */
public final class SafeFile {

    /** What goes into the file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    public static Outcome<Path> write(Path wanted, Content content) {
        Path file = wanted.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.refused("OUT_FOLDER_MISSING", String.valueOf(folder));
        }
        if (!Files.isWritable(folder)) {
            return Outcome.refused("OUT_FOLDER_LOCKED", folder.toString());
        }
        if (Files.isDirectory(file)) {
            return Outcome.refused("OUT_IS_FOLDER", file.toString());
        }
        try {
            Path beside = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    content.writeTo(out);
                }
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
            return Outcome.done(file);
        } catch (IOException failed) {
            return Outcome.refused("OUT_NOT_WRITTEN", file.toString(), String.valueOf(failed.getMessage()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
