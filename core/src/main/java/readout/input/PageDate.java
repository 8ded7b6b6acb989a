package readout.input;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The day a page was published. */
final class PageDate {

    private PageDate() {}

    static Optional<LocalDate> of(Document page, StructuredData data, Optional<String> url) {
        return data.published()
                .flatMap(PrintedDate::in)
                .or(() -> PageMetadata.meta(page, "article:published_time", "datePublished", "date", "pubdate", "dc.date", "DC.date.issued")
                        .flatMap(PrintedDate::in));
    }
}
