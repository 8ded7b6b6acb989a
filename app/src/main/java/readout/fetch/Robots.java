package readout.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a host's {@code robots.txt} allows (RFC 9309): where there is none, everything; where it cannot be had because the
 * server fails, nothing.
 *
 * @param rules what it allows
 * @param delay the time it asks for between two requests
 * @param problem why nothing is allowed, where that is not the file's own word
 */
record Robots(BaseRobotRules rules, Optional<Duration> delay, Optional<String> problem) {

    /** The parser refuses everything beyond its longest delay; what is too long is told here, in words. */
    private static final long NO_LONGEST_DELAY = Long.MAX_VALUE;

    private static final int NO_WARNINGS = 0;

    /** More is not read (RFC 9309, section 2.5). */
    private static final int MOST_BYTES = 500 * 1024;

    /** Everything is allowed. */
    static Robots none() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty(), Optional.empty());
    }

    /** Nothing is allowed, for that reason. */
    static Robots unreachable(String problem) {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.empty(), Optional.of(problem));
    }

    /**
     * What the file says to a robot of that name.
     *
     * @param longestWait nothing is asked of a host that wants a longer time between two requests
     */
    static Robots of(WebAddress file, byte[] content, String robot, Duration longestWait) {
        byte[] read = content.length > MOST_BYTES ? Arrays.copyOf(content, MOST_BYTES) : content;
        SimpleRobotRules rules = new SimpleRobotRulesParser(NO_LONGEST_DELAY, NO_WARNINGS)
                .parseContent(file.toString(), read, "text/plain", List.of(robot));
        long millis = rules.getCrawlDelay();
        Optional<Duration> delay =
                millis == BaseRobotRules.UNSET_CRAWL_DELAY ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
        return delay.filter(d -> d.compareTo(longestWait) > 0)
                .map(d -> unreachable("it asks for " + d.toSeconds() + " seconds between two requests (--max-wait)"))
                .orElseGet(() -> new Robots(rules, delay, Optional.empty()));
    }

    /** Why {@code address} is not to be visited, if it is not. */
    Optional<String> refusal(WebAddress address) {
        if (problem.isPresent()) {
            return problem.map(reason -> "nothing is asked of " + address.authority() + ", as " + reason);
        }
        return rules.isAllowed(address.toString())
                ? Optional.empty()
                : Optional.of("the robots.txt of " + address.authority() + " does not allow it");
    }
}
