package readout.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import readout.input.Served;

/**
 * Fetches pages, feeds and sitemaps, and what they list, into a corpus. What cannot be had is a row of its index, and the
 * rest goes on. A run that is stopped is gone on with by the next one.
 */
public final class Fetcher {

    private final FetchRequest request;
    private final Resolver resolver;
    private final Time time;
    private final FetchProgress progress;

    /** A fetcher that goes by {@code time} and tells {@code progress}. */
    public Fetcher(FetchRequest request, Time time, FetchProgress progress) {
        this(request, Resolver.ofMachine(), time, progress);
    }

    Fetcher(FetchRequest request, Resolver resolver, Time time, FetchProgress progress) {
        this.request = request;
        this.resolver = resolver;
        this.time = time;
        this.progress = progress;
    }

    /**
     * Fetches until everything has been visited, or the calling thread is interrupted.
     *
     * @throws IOException when the corpus cannot be written
     */
    public FetchSummary fetch() throws IOException {
        FetchLimits limits = request.limits();
        try (CorpusFolder corpus =
                        CorpusFolder.open(request.corpus(), request.userAgent(), limits.archiveBytes(), time.now());
                Wire wire = new Wire(resolver, request.allowPrivate(), limits, time, request.userAgent())) {
            RobotsFiles robots = new RobotsFiles(wire, corpus, limits, time, request.robot());
            return new Run(corpus, wire, new Visitor(wire, robots, corpus, limits, time)).all();
        }
    }

    /** One run, from the addresses named to the last page listed. */
    private final class Run {

        private final CorpusFolder corpus;
        private final Wire wire;
        private final Visitor visitor;
        private final HostQueues queues = new HostQueues(time);
        private final Tally tally = new Tally();
        private final Frontier frontier;
        private final AtomicReference<Throwable> broken = new AtomicReference<>();

        Run(CorpusFolder corpus, Wire wire, Visitor visitor) {
            this.corpus = corpus;
            this.wire = wire;
            this.visitor = visitor;
            this.frontier = new Frontier(queues, tally, corpus, request.limits(), time);
        }

        FetchSummary all() throws IOException {
            for (String address : request.addresses()) {
                queues.add(Task.named(WebAddress.of(address)));
            }
            boolean interrupted = work();
            checkBroken(broken.get());
            if (!interrupted) {
                corpus.end(time.now());
            }
            return tally.summary(queues.standing(), interrupted);
        }

        private static void checkBroken(@Nullable Throwable cause) throws IOException {
            if (cause instanceof IOException cannotWrite) {
                throw cannotWrite;
            }
            if (cause != null) {
                throw new IllegalStateException("fetching failed: " + cause, cause);
            }
        }

        /** Lets threads work until nothing is left; whether they were stopped before. */
        private boolean work() {
            List<Thread> workers = new ArrayList<>();
            for (int i = 0; i < request.limits().connections(); i++) {
                Thread worker = new Thread(this::visitAll, "fetch-" + i);
                worker.start();
                workers.add(worker);
            }
            boolean interrupted = false;
            for (Thread worker : workers) {
                interrupted |= awaited(worker);
            }
            return interrupted;
        }

        /** Waits for {@code worker}; when interrupted, everything is stopped first. */
        private boolean awaited(Thread worker) {
            boolean interrupted = false;
            while (true) {
                try {
                    worker.join();
                    return interrupted;
                } catch (InterruptedException e) {
                    interrupted = true;
                    queues.stop();
                    wire.close();
                }
            }
        }

        private void visitAll() {
            try {
                for (Optional<Task> task = queues.take(); task.isPresent(); task = queues.take()) {
                    visitOrFail(task.get());
                }
            } catch (IOException | InterruptedException | RuntimeException | Error e) {
                broken.compareAndSet(null, e);
                queues.stop();
            }
        }

        /** No response can end the run, whatever it does to a parser. */
        private void visitOrFail(Task task) throws IOException, InterruptedException {
            try {
                visit(task);
            } catch (RuntimeException | StackOverflowError e) {
                Visit failed = Visit.without(task, Outcome.FAILED, time.now(), 0, "a fault in Readout: " + e);
                corpus.add(failed);
                end(
                        task,
                        new Visitor.Result.Ended(
                                failed,
                                Optional.empty(),
                                Optional.empty(),
                                request.limits().delay()));
            }
        }

        private void visit(Task task) throws IOException, InterruptedException {
            if (corpus.goesOn() && corpus.isVisited(task.address().toString())) {
                passOver(task);
                return;
            }
            Visitor.Result result = visitor.visit(task);
            if (result instanceof Visitor.Result.Ended ended) {
                end(task, ended);
            } else if (result instanceof Visitor.Result.Again again) {
                queues.again(again.task(), again.pause());
                tell(task, again.reason() + ", asked again in " + again.pause().toSeconds() + " s");
            }
        }

        /** Visited before the run was stopped: what is listed there may not have been. */
        private void passOver(Task task) throws IOException {
            Optional<Served> list = task.readsLists() ? visitor.keptList(task) : Optional.empty();
            Optional<String> onward = corpus.onward(task.address().toString());
            tally.alreadyThere();
            if (onward.isPresent()) {
                queues.add(task.redirected(WebAddress.of(onward.get())));
            }
            if (list.isPresent()) {
                frontier.add(list.get());
            }
            queues.done(task, Duration.ZERO);
        }

        private void end(Task task, Visitor.Result.Ended ended) throws IOException {
            tally.add(ended.visit());
            ended.onward().ifPresent(queues::add);
            if (ended.list().isPresent()) {
                frontier.add(ended.list().get());
            }
            queues.done(task, ended.delay());
            tell(
                    task,
                    ended.visit().outcome().words()
                            + ended.visit().reason().map(r -> ": " + r).orElse(""));
        }

        private void tell(Task task, String told) {
            synchronized (progress) {
                progress.visited(task.address().toString(), told, queues.standing());
            }
        }
    }
}
