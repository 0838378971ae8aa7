package yardstick.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import yardstick.model.Plan;
import yardstick.work.Outcome;

/** A bundle as a file: written beside its place, then moved there, so that no half file is ever seen. */
public final class BundleFile {

    public Outcome<Path> write(Plan plan, Path out) {
        Path target = out.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(beside, new BundleWriter().write(plan).toJson() + "\n", StandardCharsets.UTF_8);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.done(out);
        } catch (IOException e) {
            return Outcome.refused("OUT_NOT_WRITABLE", out.toString());
        }
    }
}
