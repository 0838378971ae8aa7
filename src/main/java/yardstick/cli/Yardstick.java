package yardstick.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yardstick.exchange.Document;
import yardstick.work.Outcome;

/** The command line's root: what every command understands. Without a command the window opens. */
@Command(
        name = "yardstick",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
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
            DutiesCommand.class,
            ExportCommand.class,
            SchemaCommand.class,
            DemoCommand.class
        })
final class Yardstick implements Task {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "usage.store", scope = ScopeType.INHERIT)
    @Nullable Path store;

    @Option(names = "--json", descriptionKey = "usage.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "usage.lang", scope = ScopeType.INHERIT)
    @Nullable Language language;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Outcome<Reply> run(Session session) {
        Consumer<Path> window = session.services()
                .place()
                .window()
                .orElseThrow(() -> new ParameterException(Objects.requireNonNull(spec).commandLine(), "no command"));
        window.accept(session.storeFile());
        return Outcome.done(Reply.done(Document::new, () -> ""));
    }

    enum Language {
        zh,
        en;

        Locale locale() {
            return this == zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        }
    }
}
