package readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reports of the same news.
 *
 * @param id stable id
 * @param title the headline that stands for it
 * @param articles ids of its reports, by date, then id
 * @param first day of its first report, if known
 * @param last day of its last report, if known
 * @param outlets how many outlets report it
 * @param independentOutlets how many of them do not reprint one another
 */
public record Story(
        String id,
        String title,
        List<String> articles,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int outlets,
        int independentOutlets) {

    /** Copies the list. */
    public Story {
        articles = List.copyOf(articles);
    }
}
