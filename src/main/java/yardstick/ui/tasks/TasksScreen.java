package yardstick.ui.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yardstick.calc.GapAnalysis;
import yardstick.calc.RuleSet;
import yardstick.change.Desk;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** What a plan sets units to do, and how far it is: list or board at the left, the open task at the right. */
public final class TasksScreen {
    private static final double LEFT_SHARE = 0.52;

    private final Place.Tasks place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final GapAnalysis analysis = new GapAnalysis();
    private final TasksModel model;
    private final Page page;
    private final TaskSide side;
    private final TaskList list;
    private final BoardPane board;
    private final BorderPane left = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final VBox content;
    private final Node[] acts;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, Clock clock) {}

    private TasksScreen(Place.Tasks place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.model = new TasksModel(place.taskId());
        this.page = new Page(words.get("tasks.title"));
        Edits edits = new Edits(
                new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around), backing.clock());
        this.side = new TaskSide(model, edits, around);
        this.list = new TaskList(model, words);
        this.board = new BoardPane(model, words, edits::move);
        split.getStyleClass().add("review");
        left.setMinWidth(0);
        left.disableProperty().bind(side.typing());
        VBox.setVgrow(split, Priority.ALWAYS);
        content = new VBox(12, new FilterBar(model, words), split);
        acts = new Node[] {
            new LayoutSwitch(model, words), Buttons.primary(words.get("tasks.add"), Icon.ADD, this::addTask)
        };
        model.shown().addListener((o, was, now) -> drawBoard());
        model.layout().addListener((o, was, now) -> layOut());
        side.centerProperty().addListener((o, was, now) -> part());
    }

    public static Screen of(Place.Tasks place, Backing backing, Surroundings around) {
        TasksScreen screen = new TasksScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        LocalDate day = around.asOf().get();
        around.jobs()
                .run(
                        "",
                        progress -> backing.plans()
                                .plan(place.planId())
                                .map(plan -> analysis.analyse(plan, day, RuleSet.nationalFour()))
                                .map(TasksModel.Content::of),
                        this::show);
    }

    private void show(Optional<TasksModel.Content> read) {
        if (read.isEmpty()) {
            page.subtitle("");
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        boolean first = model.content().get() == null;
        TasksModel.Content now = read.get();
        model.show(now);
        if (now.rows().isEmpty() && !side.typing().get()) {
            showEmpty();
            return;
        }
        page.subtitle(now.rows().isEmpty() ? "" : new TaskTexts(words).sentence(now.tally(), now.day()));
        page.acts(acts);
        page.setCenter(content);
        if (first) {
            openFirst();
            layOut();
        }
        part();
    }

    private void showEmpty() {
        page.subtitle("");
        page.acts();
        page.setCenter(new EmptyState(
                Icon.TASKS,
                words.get("tasks.empty.title"),
                words.get("tasks.empty.hint"),
                Buttons.primary(words.get("tasks.add"), Icon.ADD, this::addTask)));
    }

    /** A list beside an empty pane would say nothing. */
    private void openFirst() {
        if (model.chosen().get() == null && !model.shown().get().isEmpty()) {
            model.chosen().set(model.shown().get().getFirst().id());
        }
    }

    private void addTask() {
        TasksModel.Content read = model.content().get();
        if (read != null) {
            page.setCenter(content);
            page.applyCss();
            side.addTask(read.plan());
        }
    }

    /** The board takes the whole width until a card is opened. */
    private void layOut() {
        if (model.layout().get() == TasksModel.Layout.LIST) {
            left.setCenter(list);
            openFirst();
        } else {
            model.chosen().set(null);
            drawBoard();
        }
        part();
    }

    private void drawBoard() {
        TasksModel.Content read = model.content().get();
        if (read == null || model.layout().get() == TasksModel.Layout.LIST) {
            return;
        }
        boolean noUnits = model.layout().get() == TasksModel.Layout.BY_UNIT
                && read.units().isEmpty();
        if (noUnits) {
            left.setCenter(noUnits());
        } else {
            board.draw(read);
            left.setCenter(board);
        }
    }

    private Node noUnits() {
        return new EmptyState(
                Icon.UNITS,
                words.get("tasks.noUnits.title"),
                words.get("tasks.noUnits.hint"),
                Buttons.plain(
                        words.get("tasks.noUnits.byState"),
                        Icon.TASKS,
                        () -> model.layout().set(TasksModel.Layout.BY_STATE)));
    }

    /** The right side comes and goes with what is open. */
    private void part() {
        boolean wanted = side.getCenter() != null;
        boolean there = split.getItems().contains(side);
        if (split.getItems().isEmpty()) {
            split.getItems().add(left);
        }
        if (wanted && !there) {
            split.getItems().add(side);
            split.setDividerPositions(LEFT_SHARE);
        } else if (!wanted && there) {
            split.getItems().remove(side);
        }
    }
}
