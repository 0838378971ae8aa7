package yardstick.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import yardstick.model.Plan;
import yardstick.report.SafeFile;
import yardstick.work.Outcome;

/** A bundle as a file. */
public final class BundleFile {

    /** Refused if the file cannot be written; an older file is then as it was. */
    public Outcome<Path> write(Plan plan, Path out) {
        byte[] bundle = (new BundleWriter().write(plan).toJson() + "\n").getBytes(StandardCharsets.UTF_8);
        return SafeFile.write(out, file -> file.write(bundle));
    }
}
