package readout.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts outlets, and those of them that do not reprint one another. An article without an outlet counts as one of its own. */
final class Outlets {

    private final Map<String, String> outlets;
    private final Origins origins;

    private Outlets(Map<String, String> outlets, Origins origins) {
        this.outlets = outlets;
        this.origins = origins;
    }

    /** The outlets of {@code reports}. */
    static Outlets of(List<Report> reports, Origins origins) {
        Map<String, String> outlets = new HashMap<>();
        for (Report report : reports) {
            Optional<String> outlet = report.article().outlet();
            outlets.put(
                    report.id(),
                    outlet.map(name -> "outlet " + Words.folded(name).strip()).orElse(report.id()));
        }
        return new Outlets(outlets, origins);
    }

    /** How many outlets {@code articles} come from. */
    int count(Collection<String> articles) {
        Set<String> found = new HashSet<>();
        articles.forEach(article -> found.add(outlet(article)));
        return found.size();
    }

    /** How many are left when reprints of one text, and what one outlet publishes, count once. */
    int independent(Collection<String> articles) {
        Families families = new Families();
        articles.forEach(article -> families.join("text " + origins.text(article), outlet(article)));
        Set<String> found = new HashSet<>();
        articles.forEach(article -> found.add(families.of(outlet(article))));
        return found.size();
    }

    private String outlet(String article) {
        return outlets.getOrDefault(article, article);
    }
}
