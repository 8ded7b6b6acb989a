package readout.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web in the one form in which it is asked for and written down: scheme and host in lower case, the
 * host in ASCII (IDNA), no default port, no fragment, every character that needs it escaped (RFC 3986). Two addresses
 * that are equal are asked for once.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name or an IP address, IPv6 in brackets
 * @param port the port, also when it is the scheme's own
 * @param target path and query; never empty
 */
record WebAddress(String scheme, String host, int port, String target) {

    private static final Pattern FORM = Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^#]*).*");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?");
    private static final String ESCAPED = "\"<>\\^`{|}";
    private static final int LONGEST = 4000;
    private static final int HIGHEST_PORT = 65535;

    /** The address that {@code written} names. */
    static WebAddress of(String written) throws FetchFailure {
        String stripped = written.strip();
        Matcher form = FORM.matcher(stripped);
        if (!form.matches()) {
            throw FetchFailure.lasting("is no address that begins with http:// or https://");
        }
        if (stripped.length() > LONGEST) {
            throw FetchFailure.lasting("has more than " + LONGEST + " characters");
        }
        String authority = form.group(2);
        if (authority.contains("@")) {
            throw FetchFailure.lasting("has a name or password in it, which is never sent");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw FetchFailure.lasting("names no host");
        }
        String target = escaped(form.group(3));
        return new WebAddress(
                scheme,
                host(parts.group(1)),
                port(parts.group(2), scheme),
                target.startsWith("/") ? target : "/" + target);
    }

    /** What was written as an address, to be shown: without a name and password, and in one line. */
    static String redacted(String written) {
        return written.strip().replaceAll("\\p{Cc}", " ").replaceFirst("//[^/?#]*@", "//…@");
    }

    private static String host(String written) throws FetchFailure {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            String name = IDN.toASCII(written).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
            if (NAME.matcher(name).matches()) {
                return name;
            }
        } catch (IllegalArgumentException noName) {
            // Told below, as for any other host that cannot be.
        }
        throw FetchFailure.lasting("names a host that cannot be");
    }

    private static int port(@Nullable String digits, String scheme) throws FetchFailure {
        int port = digits == null || digits.isEmpty() ? own(scheme) : Integer.parseInt(digits);
        if (port < 1 || port > HIGHEST_PORT) {
            throw FetchFailure.lasting("names a port that cannot be");
        }
        return port;
    }

    private static int own(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c <= ' ' || c >= 0x7f || ESCAPED.indexOf(c) >= 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The address that {@code reference} names in a page or redirect that stands here. */
    WebAddress resolve(String reference) throws FetchFailure {
        String written = reference.strip();
        if (FORM.matcher(written).matches()) {
            return of(written);
        }
        try {
            return of(URI.create(toString()).resolve(escaped(written)).toString());
        } catch (IllegalArgumentException e) {
            throw FetchFailure.lasting("is no address");
        }
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** Host, and port where it is not the scheme's own: what the Host field names, and what is asked one at a time. */
    String authority() {
        return port == own(scheme) ? host : host + ":" + port;
    }

    /** The address at another place of the same host. */
    WebAddress at(String otherTarget) {
        return new WebAddress(scheme, host, port, otherTarget);
    }

    /** The host as a resolver takes it. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority() + target;
    }
}
