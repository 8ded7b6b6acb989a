package readout.cli;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import readout.fetch.FetchProgress;
import readout.fetch.HostStanding;

/** Tells how fetching goes on: on a terminal one line that is drawn anew, with each host that is asked; else a line a visit. */
final class FetchMeter implements FetchProgress {

    private static final int MOST_HOSTS = 4;

    private final Terminal terminal;
    private final boolean lines;
    private final Meter meter;

    FetchMeter(Terminal terminal, boolean quiet, LongSupplier nanos) {
        this.terminal = terminal;
        this.lines = !quiet && !terminal.errIsTerminal();
        this.meter = new Meter(terminal.err(), terminal.errIsTerminal() && !quiet, nanos);
    }

    @Override
    public void visited(String url, String told, List<HostStanding> hosts) {
        if (lines) {
            terminal.err().println(url + "  " + told);
        }
        meter.show(line(hosts, terminal.width()));
    }

    /** "34 of 120 · a.example 30 of 90 · b.example 4 of 30", the hosts with most to do first. */
    static String line(List<HostStanding> hosts, int width) {
        int visited = hosts.stream().mapToInt(HostStanding::visited).sum();
        int left = hosts.stream().mapToInt(HostStanding::left).sum();
        List<HostStanding> working = hosts.stream()
                .filter(host -> host.left() > 0)
                .sorted((a, b) -> Integer.compare(b.left(), a.left()))
                .toList();
        String each = working.stream()
                .limit(MOST_HOSTS)
                .map(host -> " · " + host.host() + " " + share(host.visited(), host.left()))
                .collect(Collectors.joining());
        int more = working.size() - MOST_HOSTS;
        String line = share(visited, left) + each + (more > 0 ? " · " + more + " hosts more" : "");
        return line.length() < width ? line : line.substring(0, width - 2) + "…";
    }

    private static String share(int visited, int left) {
        return visited + " of " + (visited + left);
    }

    void clear() {
        meter.clear();
    }
}
