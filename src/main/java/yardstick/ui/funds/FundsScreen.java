package yardstick.ui.funds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.change.Desk;
import yardstick.model.Fund;
import yardstick.model.FundStatement;
import yardstick.model.Plan;
import yardstick.store.PlanReader;
import yardstick.text.Words;
import yardstick.ui.forms.PartWriting;
import yardstick.ui.forms.SideEdit;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Page;
import yardstick.ui.parts.Place;
import yardstick.ui.parts.Screen;
import yardstick.ui.parts.Surroundings;

/** The money of a plan, planned and spent. */
public final class FundsScreen {
    private static final double SIDE = 332;

    private final Place.Funds place;
    private final Backing backing;
    private final Surroundings around;
    private final Words words;
    private final Page page;
    private final SideEdit side;
    private final FundActs acts;
    private final SpentTyping typing;
    private final VBox tables = new VBox(32);
    private final ScrollPane scroll = new ScrollPane(tables);
    private final HBox content = new HBox(16, scroll);
    private @Nullable Node form;
    private @Nullable Plan shown;

    /** What the screen reads and writes with. */
    public record Backing(PlanReader plans, Desk desk, Clock clock) {}

    private FundsScreen(Place.Funds place, Backing backing, Surroundings around) {
        this.place = place;
        this.backing = backing;
        this.around = around;
        this.words = around.words();
        this.page = new Page(words.get("funds.title"));
        PartWriting writing = new PartWriting(place.planId(), backing.plans()::plan, backing.desk(), around);
        this.side = new SideEdit(writing, this::place);
        this.acts = new FundActs(writing, side);
        this.typing = new SpentTyping(words, acts::spent);
        tables.getStyleClass().add("fund-tables");
        tables.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button statement = Buttons.plain(words.get("funds.statement.add"), Icon.ADD, acts::addStatement);
        Button table = Buttons.primary(words.get("funds.table.add"), Icon.ADD, acts::addTable);
        table.setId("fund-add");
        page.acts(statement, table);
    }

    public static Screen of(Place.Funds place, Backing backing, Surroundings around) {
        FundsScreen screen = new FundsScreen(place, backing, around);
        return new Screen(screen.page, screen::refresh);
    }

    private void refresh() {
        around.jobs().run("", progress -> backing.plans().plan(place.planId()), this::show);
    }

    private void show(Optional<Plan> read) {
        page.subtitle(read.map(Plan::title).orElse(""));
        shown = read.orElse(null);
        if (shown == null) {
            page.acts();
            page.setCenter(EmptyState.planGone(words, around.navigator()));
            return;
        }
        acts.follow(shown);
        side.follow(shown);
        draw(shown);
    }

    /** The form stands at the right for as long as something is typed in it. */
    private void place(@Nullable Node now) {
        form = now;
        content.getChildren().setAll(scroll);
        if (now instanceof Region region) {
            region.setPrefWidth(SIDE);
            region.setMinWidth(SIDE);
            content.getChildren().add(region);
        }
        if (shown != null) {
            draw(shown);
        }
    }

    private void draw(Plan plan) {
        List<Fund> funds = plan.all(Fund.class);
        List<FundStatement> statements = plan.all(FundStatement.class);
        if (funds.isEmpty() && statements.isEmpty() && form == null) {
            page.setCenter(new EmptyState(
                    Icon.FUNDS,
                    words.get("funds.empty.title"),
                    words.get("funds.empty.hint"),
                    Buttons.plain(words.get("funds.table.add"), Icon.ADD, acts::addTable)));
            return;
        }
        String focused = focusedId();
        typing.begin();
        tables.getChildren().clear();
        funds.forEach(fund -> tables.getChildren().add(new FundPane(fund, plan, around, typing, acts)));
        if (!statements.isEmpty()) {
            tables.getChildren().add(new StatementsPane(plan, around, acts));
        }
        page.setCenter(content);
        Node again = focused.isEmpty() ? null : tables.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private String focusedId() {
        var scene = tables.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner instanceof SpentField field ? String.valueOf(field.getId()) : "";
    }
}
