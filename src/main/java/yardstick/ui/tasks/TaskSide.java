package yardstick.ui.tasks;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import yardstick.model.Deliverable;
import yardstick.model.Plan;
import yardstick.model.Progress;
import yardstick.model.Task;
import yardstick.text.Words;
import yardstick.ui.forms.EditPane;
import yardstick.ui.forms.OutputForm;
import yardstick.ui.forms.FreshId;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.parts.Surroundings;

/** The right side: the open task for reading, or a task or deliverable being typed in its place. */
final class TaskSide extends BorderPane implements DetailPane.Acts {
    private final TasksModel model;
    private final Edits edits;
    private final Words words;
    private final DetailPane detail;
    private final EditPane<Task> taskForm;
    private final EditPane<Deliverable> outputForm;
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
    private @Nullable Output edited;
    private @Nullable Task owner;

    TaskSide(TasksModel model, Edits edits, Surroundings around) {
        this.model = model;
        this.edits = edits;
        this.words = around.words();
        this.detail = new DetailPane(around, this);
        this.taskForm = new EditPane<>(new TaskForm(words).form(), words, this::save, this::read);
        this.outputForm = new EditPane<>(new OutputForm(words).form(), words, this::save, this::read);
        taskForm.keeping(around.notices(), words, () -> type(taskForm));
        outputForm.keeping(around.notices(), words, () -> type(outputForm));
        getStyleClass().add("task-side");
        setMinWidth(0);
        model.content().addListener((o, was, now) -> draw());
        model.chosen().addListener((o, was, now) -> draw());
        draw();
    }

    /** A form is open: what is typed must be saved or left before another task is looked at. */
    ReadOnlyBooleanProperty typing() {
        return typing.getReadOnlyProperty();
    }

    private void draw() {
        TasksModel.Content read = model.content().get();
        if (read == null) {
            return;
        }
        Optional<Detail> open = model.detail();
        open.ifPresent(each -> detail.show(each, read.plan().id(), read.day()));
        if (taskForm.isOpen()) {
            taskForm.follow(read.plan(), open.map(Detail::task).orElse(null));
        } else if (outputForm.isOpen()) {
            outputForm.follow(read.plan(), null);
        } else {
            setCenter(open.isPresent() ? detail : null);
        }
    }

    /** Begins a new task behind all others. */
    void addTask(Plan plan) {
        List<Task> all = plan.all(Task.class);
        int position = all.stream().mapToInt(Task::position).max().orElse(0) + 1;
        String id = new FreshId("t").after(all.stream().map(Task::id).toList());
        type(taskForm);
        taskForm.open(words.get("tasks.add"), TaskForm.fresh(id, position), plan);
        taskForm.begin();
    }

    @Override
    public void edit(Task task) {
        TasksModel.Content read = model.content().get();
        if (read != null) {
            type(taskForm);
            taskForm.open(words.get("tasks.edit"), task, read.plan());
            taskForm.begin();
        }
    }

    @Override
    public void edit(Output output) {
        edited = output;
        open("tasks.output.edit", output.deliverable());
    }

    @Override
    public void addOutput(Task task) {
        edited = null;
        owner = task;
        open("tasks.output.add", OutputForm.fresh());
    }

    private void open(String heading, Deliverable shown) {
        TasksModel.Content read = model.content().get();
        if (read != null) {
            type(outputForm);
            outputForm.open(words.get(heading), shown, read.plan());
            outputForm.begin();
        }
    }

    private void type(EditPane<?> form) {
        typing.set(true);
        setCenter(form);
        // What scrolls takes its content into the scene with its style only, and before that nothing can be focused.
        if (getScene() != null) {
            getScene().getRoot().applyCss();
        }
    }

    private void save(Task typed, Runnable refused) {
        Runnable stored = () -> {
            taskForm.close();
            read();
            model.chosen().set(typed.id());
        };
        edits.put(typed, new PartWriting.Then(stored, refused));
    }

    private void save(Deliverable typed, Runnable refused) {
        Runnable stored = () -> {
            outputForm.close();
            read();
        };
        PartWriting.Then then = new PartWriting.Then(stored, refused);
        if (edited != null) {
            edits.replace(edited, typed, then);
        } else if (owner != null) {
            edits.add(owner, typed, then);
        }
    }

    private void read() {
        typing.set(false);
        draw();
    }

    @Override
    public void move(String taskId, Progress.State state) {
        edits.move(taskId, state);
    }

    @Override
    public void move(Output output, Progress.State state) {
        edits.move(output, state, this::draw);
    }

    @Override
    public void remove(Output output) {
        edits.remove(output);
    }

    @Override
    public void remove(Task task) {
        edits.remove(task);
    }

    @Override
    public void step(int by) {
        model.step(by);
    }

    @Override
    public void close() {
        model.chosen().set(null);
    }
}
