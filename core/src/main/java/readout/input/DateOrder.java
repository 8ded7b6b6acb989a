package readout.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether a page writes the month before the day: by its language and country, or the country of its address. */
final class DateOrder {

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW");

    /** Domains of countries that write English and the day first. */
    private static final Set<String> DAY_FIRST_DOMAINS = Set.of(
            "uk", "ie", "au", "nz", "in", "pk", "za", "ng", "ke", "gh", "ug", "tz", "lk", "bd", "sg", "my", "hk", "mt",
            "zw");

    private DateOrder() {}

    /** Whether {@code page} writes the month first; empty where nothing tells, as for English that does not say whose it is. */
    static Optional<Boolean> monthFirst(Document page, Metas metas, Optional<String> url) {
        Element html = page.selectFirst("html");
        Stream<String> tags = html == null ? Stream.empty() : Stream.of(html.attr("lang"), html.attr("xml:lang"));
        return Stream.concat(tags, metas.all("og:locale", "content-language", "language", "inLanguage"))
                .map(tag -> Locale.forLanguageTag(tag.strip().replace('_', '-')))
                .flatMap(locale -> monthFirst(locale).stream())
                .findFirst()
                .or(() -> url.flatMap(DateOrder::byDomain));
    }

    private static Optional<Boolean> monthFirst(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (locale.getLanguage().isEmpty() || (english && locale.getCountry().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(english && MONTH_FIRST.contains(locale.getCountry()));
    }

    private static Optional<Boolean> byDomain(String url) {
        try {
            String host = Optional.ofNullable(new URI(url.strip()).getHost()).orElse("");
            String domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return DAY_FIRST_DOMAINS.contains(domain)
                    ? Optional.of(false)
                    : domain.equals("gov") ? Optional.of(true) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
