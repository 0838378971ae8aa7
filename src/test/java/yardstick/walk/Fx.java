package yardstick.walk;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import yardstick.ui.parts.Jobs;
import yardstick.ui.parts.Theme;

/** The real toolkit, drawing in memory. */
public final class Fx {
    private static final int SECONDS = 60;

    private Fx() {}

    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        run(() -> {
            Theme.loadFonts();
            return true;
        });
    }

    /** The same as {@link #run} where the toolkit may not be started yet. */
    public static <T> T started(Callable<T> work) {
        start();
        return run(work);
    }

    /** On the toolkit's thread, with its result or its exception. */
    public static <T> T run(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Until the jobs given so far, and those that they give, are done. */
    public static void settle(Jobs jobs) {
        for (int round = 0; round < 3; round++) {
            CountDownLatch done = new CountDownLatch(1);
            jobs.run("", progress -> true, yes -> done.countDown());
            try {
                if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("the jobs do not end");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Until a notice that slides in has come to rest. */
    static void still(Scene scene) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> run(() -> isStill(scene)));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isStill(Scene scene) {
        for (Node pane : scene.getRoot().lookupAll(".notification-bar > .pane")) {
            double height = pane.getLayoutBounds().getHeight();
            if (pane.getParent().isVisible() && height < pane.getBoundsInParent().getHeight()) {
                return false;
            }
        }
        return true;
    }

    /** Lists and tables make their cells in one round and lay them out in the next. */
    static void layOut(Scene scene) {
        for (int round = 0; round < 3; round++) {
            run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return scene;
            });
            run(() -> true);
        }
    }

    public static void picture(Scene scene, Path file) {
        layOut(scene);
        BufferedImage image = run(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(opaque(image), "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Without its alpha an image is encoded in a third of the time. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D into = opaque.createGraphics();
        into.drawImage(image, 0, 0, null);
        into.dispose();
        return opaque;
    }
}
