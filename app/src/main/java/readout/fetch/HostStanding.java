package readout.fetch;

/**
 * How far the visits to a host are.
 *
 * @param host its name, and port where it is not the usual one
 * @param visited visits that have ended
 * @param left visits still to be made
 * @param asked whether it is being asked now
 */
public record HostStanding(String host, int visited, int left, boolean asked) {}
