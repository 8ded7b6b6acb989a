package readout.fetch;

import java.util.List;

/** Is told how fetching goes on, from any thread, one call at a time. */
public interface FetchProgress {

    /**
     * A visit has ended, or is put off.
     *
     * @param url what was visited
     * @param told what became of it, in words
     * @param hosts where each host stands
     */
    void visited(String url, String told, List<HostStanding> hosts);

    /** Tells nobody. */
    static FetchProgress silent() {
        return (url, told, hosts) -> {};
    }
}
