package readout.fetch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is to be fetched, where to, and how.
 *
 * @param addresses of pages, feeds and sitemaps
 * @param corpus the folder to fetch into; there or not
 * @param userAgent how to introduce oneself: a product with version, and how to be reached
 * @param limits what it may cost
 * @param allowPrivate whether addresses within private networks may be asked
 */
public record FetchRequest(
        List<String> addresses, Path corpus, String userAgent, FetchLimits limits, boolean allowPrivate) {

    private static final Pattern CONTACT = Pattern.compile("[^\\s@()]+@[^\\s@()]+|https?://[^\\s()]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]+");

    /** @throws IllegalArgumentException when an address or the user agent cannot be used; the message names it */
    public FetchRequest {
        addresses = List.copyOf(addresses);
        for (String address : addresses) {
            check(address);
        }
        if (!HEADER_VALUE.matcher(userAgent).matches() || robot(userAgent).isEmpty()) {
            throw new IllegalArgumentException("a user agent begins with a name and has no characters but ASCII's");
        }
    }

    private static void check(String address) {
        try {
            WebAddress.of(address);
        } catch (FetchFailure e) {
            throw new IllegalArgumentException(address.replaceFirst("//[^/@]*@", "//…@") + " " + e.reason(), e);
        }
    }

    /**
     * {@code Readout/VERSION (+CONTACT)}.
     *
     * @throws IllegalArgumentException when {@code contact} is neither a mail address nor the address of a page
     */
    public static String userAgent(String version, String contact) {
        String stripped = contact.strip();
        if (!CONTACT.matcher(stripped).matches()) {
            throw new IllegalArgumentException(
                    "--contact " + contact + ": give a mail address, or the address of a page that says who you are");
        }
        return "Readout/" + version + " (+" + stripped + ")";
    }

    /** The name by which robots.txt speaks to it. */
    String robot() {
        return robot(userAgent);
    }

    private static String robot(String userAgent) {
        return userAgent.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
    }
}
