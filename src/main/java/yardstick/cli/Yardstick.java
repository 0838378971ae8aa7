package yardstick.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line's root: what every command understands. */
@Command(
        name = "yardstick",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InspectCommand.class,
            ImportCommand.class,
            PlansCommand.class,
            ShowCommand.class,
            GapCommand.class,
            ChartCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            DemoCommand.class
        })
final class Yardstick {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "usage.store", scope = ScopeType.INHERIT)
    @Nullable Path store;

    @Option(names = "--json", descriptionKey = "usage.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "usage.lang", scope = ScopeType.INHERIT)
    @Nullable Language language;

    enum Language {
        zh,
        en;

        Locale locale() {
            return this == zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        }
    }
}
