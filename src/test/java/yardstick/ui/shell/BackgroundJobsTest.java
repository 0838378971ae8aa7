package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** The window's thread is played by the test: it runs what the jobs hand it. */
class BackgroundJobsTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final BackgroundJobs jobs = new BackgroundJobs(window::add, failures::add, refusals::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    private void finish() {
        jobs.close();
        window.forEach(Runnable::run);
    }

    @Test
    void resultIsDeliveredOnTheWindowsThread() {
        List<Thread> threads = new ArrayList<>();
        jobs.run("", progress -> Thread.currentThread(), worker -> threads.addAll(List.of(worker, Thread.currentThread())));
        finish();
        assertFalse(threads.getFirst() == Thread.currentThread());
        assertSame(Thread.currentThread(), threads.getLast());
    }

    @Test
    void jobsKeepTheirOrder() {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            jobs.run("", progress -> number, done::add);
        }
        finish();
        assertEquals(List.of(0, 1, 2, 3, 4), done);
    }

    @Test
    void refusalGoesToTheNotices() {
        List<String> done = new ArrayList<>();
        jobs.attempt("", progress -> Outcome.<String>refused("FILE_EMPTY", "a.xlsx"), done::add);
        finish();
        assertEquals(List.of(Refusal.of("FILE_EMPTY", "a.xlsx")), refusals);
        assertEquals(List.of(), done);
    }

    @Test
    void bugInTheWorkIsToldAndTheNextJobRuns() {
        IllegalStateException bug = new IllegalStateException();
        List<String> done = new ArrayList<>();
        jobs.run("", progress -> {
            throw bug;
        }, result -> {});
        jobs.run("", progress -> "next", done::add);
        finish();
        assertEquals(List.of(bug), failures);
        assertEquals(List.of("next"), done);
    }

    @Test
    void bugInTheDeliveryIsTold() {
        IllegalStateException bug = new IllegalStateException();
        jobs.run("", progress -> 1, one -> {
            throw bug;
        });
        finish();
        assertEquals(List.of(bug), failures);
    }

    @Test
    void cancelledJobEndsWithoutAResult() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        List<String> done = new ArrayList<>();
        jobs.run("读取", progress -> {
            begun.countDown();
            await(cancelled);
            progress.checkpoint();
            return "read";
        }, done::add);
        begun.await();
        jobs.cancel();
        cancelled.countDown();
        finish();
        assertEquals(List.of(), done);
        assertEquals(List.of(Refusal.of("CANCELLED")), refusals);
    }

    @Test
    void progressReachesTheWindowAHundredTimesAtMost() {
        List<BackgroundJobs.Running> seen = new ArrayList<>();
        jobs.running().addListener((o, was, now) -> {
            if (now != null) {
                seen.add(now);
            }
        });
        jobs.run("读取", progress -> {
            for (int i = 0; i <= 100_000; i++) {
                progress.report(i, 100_000);
            }
            return true;
        }, yes -> {});
        finish();
        assertEquals(102, seen.size());
        assertEquals(new BackgroundJobs.Running("读取", 100_000, 100_000), seen.getLast());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
