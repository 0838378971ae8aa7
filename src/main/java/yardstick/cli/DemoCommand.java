package yardstick.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yardstick.exchange.Document;
import yardstick.exchange.Samples;
import yardstick.work.Outcome;

/** {@code demo}: the whole way on the sample workbooks, in a store of its own; never touches the user's. */
@Command(name = "demo")
final class DemoCommand implements Task {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "usage.outDemo")
    Path out = Path.of("yardstick-demo");

    @Option(names = "--window", descriptionKey = "usage.window")
    boolean window;

    @Override
    public Outcome<Reply> run(Session session) {
        DemoStore demo = new DemoStore(session, new Samples(), out);
        if (!window) {
            return demo.fresh().then(store -> new DemoPaper(session, out).write(store));
        }
        if (session.services().place().window().isEmpty()) {
            session.messages().tell(session.words().get("cli.demo.noScreen"));
            return demo.fresh().then(store -> new DemoPaper(session, out).write(store));
        }
        Consumer<Path> open = session.services().place().window().get();
        return demo.kept().map(store -> {
            open.accept(store);
            return Reply.done(() -> new Document().put("store", store.toString()), store::toString);
        });
    }
}
