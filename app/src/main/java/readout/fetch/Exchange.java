package readout.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * One request and what was answered.
 *
 * @param address what was asked for
 * @param server the address of the server that was asked
 * @param at when
 * @param request as sent
 * @param response as received, to the byte
 * @param status the HTTP status
 * @param reason the words beside it, perhaps none
 * @param headers the response's fields
 * @param body the response's content, transfer coding taken off, content coding not
 */
record Exchange(
        WebAddress address,
        InetAddress server,
        Instant at,
        byte[] request,
        byte[] response,
        int status,
        String reason,
        MessageHeaders headers,
        byte[] body) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    /** The value of that field, if it has one that can be passed on. */
    Optional<String> field(String name) {
        return headers.first(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.chars().noneMatch(Character::isISOControl));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 301
                && status <= 308
                && status != 304
                && field("Location").isPresent();
    }

    /** Whether the server may answer otherwise in a moment. */
    boolean isPassing() {
        return status == 408 || status == 429 || status >= 500 && status != 501 && status != 505;
    }

    /** The status with its words: "503 Service Unavailable". */
    String told() {
        return (status + " " + reason).strip();
    }

    /** How long the server asks to wait (RFC 9110, Retry-After: seconds or a date). */
    Optional<Duration> retryAfter() {
        return field("Retry-After").flatMap(value -> {
            if (DIGITS.matcher(value).matches()) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                Duration wait = Duration.between(at, until);
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }
}
