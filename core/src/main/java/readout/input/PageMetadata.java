package readout.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org's Article in JSON-LD, OpenGraph, meta elements, its headings.
 *
 * @param origin address, outlet, headline, author, day and language
 */
record PageMetadata(Origin origin) {

    private static final int LONGEST_NAME = 100;

    static PageMetadata of(Document page, Optional<String> url, PageHints hints) {
        StructuredData data = StructuredData.of(page);
        Optional<String> address = url.or(() -> attribute(page, "link[rel=canonical]", "href"))
                .or(() -> meta(page, "og:url"))
                .filter(a -> a.startsWith("http"));
        Optional<String> outlet = meta(page, "og:site_name").or(data::publisher).filter(PageMetadata::isName);
        Optional<String> byline = data.author()
                .or(() -> meta(
                        page, "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"))
                .or(() -> attributeOrText(page, "[rel=author], [itemprop=author]"))
                .map(PageMetadata::withoutBy)
                .filter(PageMetadata::isName);
        Optional<String> title = title(page, data, outlet.or(() -> address.flatMap(Outlets::at)));
        return new PageMetadata(new Origin(
                address,
                outlet,
                title,
                byline,
                PageDate.of(page, data, address, title.flatMap(words -> heading(page, words)), hints),
                attribute(page, "html", "lang")
                        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:[-_]\\w{2,8})*"))
                        .map(tag -> tag.replace('_', '-'))));
    }

    /** The heading that repeats the title the page gives elsewhere, else that title without the outlet's name. */
    private static Optional<String> title(Document page, StructuredData data, Optional<String> outlet) {
        Optional<String> given = data.headline()
                .or(() -> meta(page, "og:title", "twitter:title", "dc.title", "title"))
                .or(() -> Optional.of(page.title()))
                .map(PageMetadata::oneLine)
                .filter(title -> !title.isEmpty());
        List<String> headings = page.select("h1").stream()
                .map(Element::text)
                .map(PageMetadata::oneLine)
                .filter(text -> text.length() >= 10)
                .toList();
        Optional<String> printed = headings.stream()
                .filter(heading ->
                        given.filter(title -> sharesStart(title, heading)).isPresent())
                .findFirst();
        return printed.or(() -> given.map(title -> withoutOutlet(title, outlet)))
                .or(() -> headings.stream().findFirst());
    }

    /** The element that prints {@code title}. */
    private static Optional<Element> heading(Document page, String title) {
        return page.select("h1, h2, h3").stream()
                .filter(element -> Titles.same(element.text(), title))
                .findFirst();
    }

    private static boolean sharesStart(String title, String heading) {
        String a = bare(title);
        String b = bare(heading);
        return !b.isEmpty() && (a.contains(b) || (b.contains(a) && b.length() < 2 * a.length()));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** "Bridge reopens | World | The Example" without what follows the bar, when that ends in the outlet's name. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String separator : List.of(" | ", " – ", " — ", " - ", " :: ", " » ", " • ")) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String end = title.substring(at + separator.length());
                boolean named = outlet.filter(name ->
                                bare(name).contains(bare(end)) || bare(end).contains(bare(name)))
                        .isPresent();
                if (named || separator.equals(" | ")) {
                    return withoutOutlet(title.substring(0, at), outlet);
                }
            }
        }
        return title.strip();
    }

    /** The content of the first of the meta elements {@code names}, in that order, that is there and not blank. */
    static Optional<String> meta(Document page, String... names) {
        return metas(page, names).findFirst();
    }

    /** The contents of the meta elements {@code names}, in that order, blank ones left out. */
    static Stream<String> metas(Document page, String... names) {
        Map<String, List<String>> contents = new HashMap<>();
        for (Element element : page.select("meta[content]")) {
            String content = oneLine(element.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                if (element.hasAttr(key) && !content.isEmpty()) {
                    contents.computeIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        return Stream.of(names)
                .flatMap(name -> contents.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream());
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> attributeOrText(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(PageMetadata::oneLine)
                .filter(value -> !value.isEmpty());
    }

    private static String withoutBy(String name) {
        return name.replaceFirst("(?i)^(?:by|von|par|por)\\s+", "");
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_NAME && !words.contains("://") && !words.startsWith("@");
    }

    private static String oneLine(String text) {
        return Decoded.clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
