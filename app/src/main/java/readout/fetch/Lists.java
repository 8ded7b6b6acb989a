package readout.fetch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URL;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.input.Document;
import readout.input.Limits;
import readout.input.Served;

/**
 * What feeds and sitemaps list.
 *
 * @param pages the pages, in the list's order; those of a sitemap with the latest first
 * @param sitemaps the sitemaps that an index lists, the latest first
 */
record Lists(List<Link> pages, List<Link> sitemaps) {

    /** What {@code served} lists; it is a feed or sitemap. */
    static Lists in(Served served) throws FetchFailure {
        return served.kind() == Served.Kind.FEED ? feed(served) : sitemap(served);
    }

    /** An entry without a link of its own has the feed's address. */
    private static Lists feed(Served served) {
        try (Stream<Document> entries = served.documents(Limits.DEFAULT)) {
            List<Link> links = entries.filter(entry ->
                            entry.url().filter(url -> !url.equals(served.url())).isPresent())
                    .map(entry -> new Link(
                            entry.url().orElseThrow(),
                            served.url(),
                            new Document.Listed(entry.outlet(), entry.title(), entry.published(), entry.language())))
                    .toList();
            return new Lists(links, List.of());
        }
    }

    private static Lists sitemap(Served served) throws FetchFailure {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map = parser.parseSiteMap("text/xml", served.content(), new URL(served.url()));
            if (map instanceof SiteMapIndex index) {
                return new Lists(List.of(), sitemaps(index, served.url()));
            }
            return new Lists(map instanceof SiteMap pages ? pages(pages, served.url()) : List.of(), List.of());
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            throw FetchFailure.lasting("is a sitemap that cannot be read: " + e.getMessage());
        }
    }

    private static List<Link> sitemaps(SiteMapIndex index, String listedIn) {
        return index.getSitemaps().stream()
                .sorted(Comparator.comparing(map -> lastFirst(map.getLastModified())))
                .map(map -> Link.bare(map.getUrl().toString(), listedIn))
                .toList();
    }

    private static List<Link> pages(SiteMap map, String listedIn) {
        return map.getSiteMapUrls().stream()
                .sorted(Comparator.comparing(page -> lastFirst(page.getLastModified())))
                .map(page -> new Link(page.getUrl().toString(), listedIn, said(page)))
                .toList();
    }

    /** What is not dated comes last, in the order of the list. */
    private static long lastFirst(@Nullable Date modified) {
        return modified == null ? Long.MAX_VALUE : -modified.getTime();
    }

    /** Only news sitemaps tell the day of publication; the day of the last change is none. */
    private static Document.Listed said(SiteMapURL page) {
        ExtensionMetadata[] all = page.getAttributesForExtension(Extension.NEWS);
        if (all == null || all.length == 0 || !(all[0] instanceof NewsAttributes news)) {
            return Document.Listed.NOWHERE;
        }
        return new Document.Listed(
                said(news.getName()),
                said(news.getTitle()),
                Optional.ofNullable(news.getPublicationDateTime()).map(Object::toString),
                said(news.getLanguage()));
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(w -> !w.isEmpty());
    }
}
