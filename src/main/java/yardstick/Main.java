package yardstick;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import yardstick.cli.YardstickCommandLine;
import yardstick.exchange.Document;
import yardstick.settings.Folders;
import yardstick.text.Words;

/** Chooses window or command line; without a command the window opens. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = speaking(System.out, FileDescriptor.out);
        PrintStream err = speaking(System.err, FileDescriptor.err);
        if (!canNameFilesInChinese()) {
            System.exit(refuseToStart(out, err, Arrays.asList(args).contains("--json")));
        }
        Folders folders = Folders.of(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
        // Read by logback.xml, so before the first logger.
        System.setProperty("yardstick.logs", folders.log().toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Workbench bench = new Workbench(folders, Clock.systemDefaultZone(), Locale.getDefault());
        System.exit(new YardstickCommandLine(
                        bench.services(hasScreen() ? Optional.of(bench::openWindow) : Optional.empty()), out, err)
                .run(args));
    }

    /** The terminal's own encoding where it knows Chinese, else UTF-8. */
    private static PrintStream speaking(PrintStream given, FileDescriptor descriptor) {
        return given.charset().canEncode() && given.charset().newEncoder().canEncode('标')
                ? given
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Java takes the encoding of file names from the environment and nothing inside the program can change it. */
    private static boolean canNameFilesInChinese() {
        return isWindows() || System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    }

    private static int refuseToStart(PrintStream out, PrintStream err, boolean json) {
        String message =
                Words.of(Locale.getDefault()).get("cli.noUtf8", System.getProperty("sun.jnu.encoding", ""));
        if (json) {
            out.println(new Document()
                    .put("error", new Document().put("code", "NO_UTF8").put("message", message))
                    .toJson());
        } else {
            err.println(message);
        }
        return 1;
    }

    private static boolean hasScreen() {
        boolean drawnInMemory = System.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
        boolean unix = !isWindows() && !System.getProperty("os.name", "").startsWith("Mac");
        return drawnInMemory
                || !unix
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }
}
