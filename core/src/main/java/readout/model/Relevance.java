package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * How far a report concerns what a run is about.
 *
 * @param topic what was asked, as it was put; of several the one it comes nearest to
 * @param rule id of the rule that decided: "about.both"
 * @param score what its mentions of the terms come to, from 0
 * @param needed the least score that keeps it; empty where none would, since a term that must stand there does not
 * @param terms the terms found in it, in the order in which they were asked for
 */
public record Relevance(String topic, String rule, double score, Optional<Double> needed, List<Term> terms) {

    /** Copies the list. */
    public Relevance {
        terms = List.copyOf(terms);
    }

    /**
     * A term in a report.
     *
     * @param term as it was asked for
     * @param title mentions in the title
     * @param lead mentions in the lead
     * @param body mentions in the rest
     * @param names the forms met, each once, the first few in the order of the text
     * @param passage the words around the first mention
     */
    public record Term(String term, int title, int lead, int body, List<String> names, String passage) {

        /** Copies the list. */
        public Term {
            names = List.copyOf(names);
        }

        /** Mentions in all. */
        public int mentions() {
            return title + lead + body;
        }
    }

    /** Whether the report concerns the topic. */
    public boolean concerns() {
        return needed.filter(least -> score >= least).isPresent();
    }
}
