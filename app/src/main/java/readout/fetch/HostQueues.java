package readout.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is still to be visited, by host: one visit to a host at a time, with its delay in between, and hosts side by side.
 * An address is visited once, however often it is listed. Thread safe.
 */
final class HostQueues {

    /** What is to be visited at one host, and from when on. */
    private static final class Host {
        private final Deque<Task> tasks = new ArrayDeque<>();
        private Instant ready = Instant.MIN;
        private boolean busy;
        private int visited;
    }

    private final Time time;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private int busy;
    private boolean stopped;

    HostQueues(Time time) {
        this.time = time;
    }

    /** Adds {@code task}; false when its address has been added before. */
    synchronized boolean add(Task task) {
        if (!seen.add(task.address().toString())) {
            return false;
        }
        host(task).tasks.add(task);
        notifyAll();
        return true;
    }

    /** The next task, once its host is ready: then it is the caller's until {@link #done} or {@link #again}. Empty at the end. */
    synchronized Optional<Task> take() throws InterruptedException {
        while (!stopped) {
            Optional<Host> next = hosts.values().stream()
                    .filter(host -> !host.busy && !host.tasks.isEmpty())
                    .min(Comparator.comparing(host -> host.ready));
            if (next.isEmpty() && busy == 0) {
                break;
            }
            if (next.isEmpty()) {
                wait();
            } else if (next.get().ready.isAfter(time.now())) {
                time.await(this, Duration.between(time.now(), next.get().ready));
            } else {
                next.get().busy = true;
                busy++;
                return Optional.of(next.get().tasks.remove());
            }
        }
        notifyAll();
        return Optional.empty();
    }

    /** The visit has ended; the host is ready again after {@code delay}. */
    synchronized void done(Task task, Duration delay) {
        host(task).visited++;
        release(task, delay);
    }

    /** The visit is put off: it is to be made after {@code wait}, and nothing else at that host before. */
    synchronized void again(Task task, Duration wait) {
        host(task).tasks.addFirst(task);
        release(task, wait);
    }

    private void release(Task task, Duration delay) {
        Host host = host(task);
        host.ready = time.now().plus(delay);
        host.busy = false;
        busy--;
        notifyAll();
    }

    private Host host(Task task) {
        return hosts.computeIfAbsent(task.address().authority(), name -> new Host());
    }

    /** Gives out nothing more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Where each host stands, in the order in which they were met. */
    synchronized List<HostStanding> standing() {
        return hosts.entrySet().stream()
                .map(e -> new HostStanding(
                        e.getKey(),
                        e.getValue().visited,
                        e.getValue().tasks.size() + (e.getValue().busy ? 1 : 0),
                        e.getValue().busy))
                .toList();
    }
}
