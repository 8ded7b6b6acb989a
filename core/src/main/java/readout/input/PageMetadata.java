package readout.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: schema.org's Article in JSON-LD, OpenGraph, meta elements, its headings. */
final class PageMetadata {

    private static final int LONGEST_NAME = 100;

    /** What content management systems call an author who is not named. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)unknown|anonymous|admin|administrator|webmaster|author|user|guest|n/?a|null|undefined");

    private final Document page;
    private final StructuredData data;
    private final Metas metas;
    private final Optional<String> address;
    private final Optional<String> outlet;
    private final Headline headline;

    PageMetadata(Document page, Optional<String> url) {
        this.page = page;
        this.data = StructuredData.of(page);
        this.metas = new Metas(page);
        this.address = url.or(() -> attribute(page, "link[rel=canonical]", "href"))
                .or(() -> metas.first("og:url"))
                .filter(a -> a.startsWith("http"));
        this.outlet = metas.first("og:site_name").or(data::publisher).filter(PageMetadata::isName);
        this.headline = Headline.of(page, metas, data, outlet.or(() -> address.flatMap(Outlets::at)));
    }

    StructuredData data() {
        return data;
    }

    /** The headline. */
    Optional<String> title() {
        return headline.words();
    }

    /**
     * All of it.
     *
     * @param blocks its blocks of text
     * @param text the element the main text begins in
     * @param hints what the page's labels tell
     */
    Origin origin(List<Block> blocks, Optional<Element> text, PageHints hints) {
        Optional<String> byline = data.author()
                .or(() -> metas.first(
                        "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"))
                .or(() -> attributeOrText(page, "[rel=author], [itemprop=author]"))
                .map(PageMetadata::withoutBy)
                .filter(name -> isName(name) && !NOBODY.matcher(name).matches())
                .or(() -> PrintedByline.of(page, headline.element()));
        PageDate date = date(blocks, text, hints);
        return new Origin(
                address,
                outlet,
                headline.words(),
                byline,
                date.published(),
                attribute(page, "html", "lang")
                        .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:[-_]\\w{2,8})*"))
                        .map(tag -> tag.replace('_', '-')),
                Sections.of(page, metas, data, address, headline.words(), outlet),
                date.modified(),
                date.told());
    }

    private PageDate date(List<Block> blocks, Optional<Element> text, PageHints hints) {
        Optional<Element> heading = headline.element();
        return new PageDate(
                new PageStamps(page, metas, data),
                address,
                new TimeElements(page, heading, hints),
                new PrintedDay(page, metas, address, heading, text, hints, blocks));
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
