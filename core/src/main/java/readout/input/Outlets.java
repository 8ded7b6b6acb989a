package readout.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of outlets by the hosts they publish at. */
final class Outlets {

    private static final Map<String, String> NAMES = RuleFile.lines("outlets.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private static final Pattern DOMAIN = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}/?",
            Pattern.CASE_INSENSITIVE);

    private Outlets() {}

    /** The outlet that publishes at {@code url}: its name where the table has it, else its host without "www.". */
    static Optional<String> at(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost()).map(Outlets::named);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The outlet a line of its own names by its bare domain, if the line is one. */
    static Optional<String> domainLine(String paragraph) {
        if (!DOMAIN.matcher(paragraph).matches()) {
            return Optional.empty();
        }
        return Optional.of(named(paragraph.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "")));
    }

    private static String named(String host) {
        String bare = host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|edition)\\.", "");
        return NAMES.getOrDefault(bare, bare);
    }
}
