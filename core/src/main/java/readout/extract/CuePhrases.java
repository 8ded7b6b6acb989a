package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.extract.CueContents.Content;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** What was said where it is no clause: "urged restraint", "called for calm", "accused X of theft". */
final class CuePhrases {

    private static final Set<String> TO_DO = Set.of("JJR", "VB", "VBP", "RB", "RBR");
    private static final List<String> PREPOSITIONS = List.of("for", "of", "against", "as", "on", "to", "at", "about");
    private static final Set<String> OF_OBJECT = Set.of("to", "for", "of", "against", "between", "about", "on");
    private static final String INFORM = "inform";
    private static final Set<String> CHARGES = Set.of("accuse", "blame");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<String> BODIES = Set.of("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC");

    private final Sentence sentence;
    private final ContentEdges edges;
    private final CuePassives passives;
    private final CueNames names;

    CuePhrases(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
        this.passives = new CuePassives(sentence, edges);
        this.names = new CueNames(sentence, edges);
    }

    /** The phrase that the verb at {@code verb} takes under {@code rule}, right of it. */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        return passives.raised(verb, rule)
                .or(() -> rule.takes("for") ? forSomeone(verb) : Optional.empty())
                .or(() -> prepositional(verb, rule))
                .or(() -> names.predicate(verb, rule))
                .or(() -> phrase(verb, rule))
                .or(() -> names.what(verb, rule))
                .or(() -> passives.subject(verb, rule))
                .or(() -> CueComparisons.of(sentence, verb, rule));
    }

    /** "called for the army to leave": from whom it is asked to the end of what. */
    private Optional<Content> forSomeone(int verb) {
        for (int child : sentence.children(verb)) {
            boolean clause = child > verb
                    && VerbForms.hasTo(sentence, child)
                    && sentence.child(child, "mark")
                            .filter(m -> m > verb && sentence.token(m).lemma().equals("for"))
                            .isPresent()
                    && sentence.child(child, "nsubj")
                            .or(() -> sentence.child(child, "nsubjpass"))
                            .isPresent();
            if (clause) {
                int first = sentence.child(child, "mark").orElse(verb) + 1;
                Span words = new Span(
                        sentence.token(first).span().start(),
                        sentence.phrase(child).end());
                return Optional.of(new Content(edges.trim(words, verb), false, Optional.of(child)));
            }
        }
        return Optional.empty();
    }

    /** "called for Y": Y; "accused X of Y": from X to the end of Y. */
    private Optional<Content> prepositional(int verb, ReportingVerbs.Rule rule) {
        Optional<Integer> object = sentence.child(verb, "dobj").filter(d -> d > verb);
        for (String lemma : PREPOSITIONS) {
            Optional<Content> found = Optional.empty();
            if (rule.takes(lemma) && (object.isEmpty() || rule.addressees().contains("object"))) {
                found = preposition(verb, verb, lemma)
                        .or(() ->
                                object.filter(o -> rule.id().equals(INFORM)).flatMap(o -> preposition(o, verb, lemma)))
                        .filter(p -> admits(p, rule))
                        .flatMap(p -> withPreposition(verb, p, p));
            } else if (rule.takes("object+" + lemma) && object.isPresent()) {
                found = ofObject(verb, object.get(), lemma, rule);
            } else if (rule.takes("object+" + lemma) && isElsewhere(verb, lemma)) {
                found = preposition(verb, verb, lemma)
                        .or(() -> Clauses.under(sentence, verb, "by").flatMap(by -> preposition(by, verb, lemma)))
                        .flatMap(p -> withPreposition(verb, p, p));
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "pointed to a lack of rain", of a verb that takes only some nouns there. */
    private boolean admits(int preposition, ReportingVerbs.Rule rule) {
        return rule.only().isEmpty()
                || sentence.child(preposition, "pobj")
                        .filter(noun -> rule.admits(sentence.token(noun).lemma()))
                        .isPresent();
    }

    private Optional<Content> ofObject(int verb, int object, String lemma, ReportingVerbs.Rule rule) {
        return admits(sentence.token(object), rule)
                ? preposition(verb, verb, lemma)
                        .or(() -> preposition(object, verb, lemma))
                        .or(() -> within(object, lemma, rule))
                        .flatMap(p -> withPreposition(verb, p, Math.min(p, object)))
                : Optional.empty();
    }

    /** "blamed rebels paid by smugglers for the raid": the parser hangs the charge from a word inside the object. */
    private Optional<Integer> within(int object, String lemma, ReportingVerbs.Rule rule) {
        for (int i : sentence.subtree(object)) {
            boolean charge = i > object && sentence.token(i).lemma().equals(lemma);
            if (charge && sentence.token(i).is("IN") && CHARGES.contains(rule.id())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "was described by X as …", "a charge X dismissed as …", "rejected as “void” the decree": the object stands before or behind. */
    private boolean isElsewhere(int verb, String lemma) {
        Token word = sentence.token(verb);
        boolean by = Clauses.under(sentence, verb, "by").isPresent();
        return Clauses.isPassive(sentence, verb) && by
                || lemma.equals("as")
                        && !Clauses.isPassive(sentence, verb)
                        && (names.isWhat(verb)
                                || word.relation().equals("relcl")
                                || word.relation().equals("pcomp")
                                || word.relation().equals("root")
                                || word.relation().equals("conj"));
    }

    private Optional<Integer> preposition(int head, int verb, String lemma) {
        for (int child : sentence.children(head)) {
            Token word = sentence.token(child);
            if (child > verb && word.lemma().equals(lemma) && word.is("IN")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "accused X of Y", "rejected X as Y": from X to the end of Y; "called for Y": Y alone. */
    private Optional<Content> withPreposition(int verb, int preposition, int from) {
        Optional<Span> whole = Clauses.phraseWithin(sentence, preposition, edges.rightOf(verb));
        if (whole.isEmpty()
                || whole.get().end() <= sentence.token(preposition).span().end()) {
            return Optional.empty();
        }
        Optional<Integer> head = sentence.child(preposition, "pobj").or(() -> sentence.child(preposition, "pcomp"));
        if (head.filter(h -> TIMES.contains(sentence.token(h).name())).isPresent()) {
            return Optional.empty();
        }
        int start = from == preposition
                ? sentence.token(Math.min(preposition + 1, sentence.size() - 1))
                        .span()
                        .start()
                : edges.startOf(from, preposition);
        Span span = new Span(Math.min(start, whole.get().end()), whole.get().end());
        return Optional.of(new Content(edges.trim(withDeed(span, verb, preposition), verb), false, head));
    }

    /** "called for both to stop": what they are to do, which the parser hangs from the verb. */
    private Span withDeed(Span whom, int verb, int preposition) {
        int to = sentence.tokenAt(whom.end() + 1).orElse(0);
        boolean asked = to > preposition
                && sentence.token(preposition).lemma().equals("for")
                && sentence.token(to).is("TO")
                && sentence.token(to).relation().equals("aux")
                && sentence.token(sentence.token(to).head()).head() == verb;
        return asked ? whom.union(sentence.phrase(sentence.token(to).head())) : whom;
    }

    private Optional<Content> phrase(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("phrase")) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (child > verb && isObject(word) && admits(word, rule)) {
                Optional<Content> toDo =
                        rule.takes("infinitive") && rule.addressees().contains("object")
                                ? toDo(verb, child)
                                : Optional.empty();
                return toDo.or(() -> edges.phraseRight(child, verb)
                        .map(s -> new Content(extended(s, child, verb, rule), false, Optional.of(child))));
            }
        }
        return Optional.empty();
    }

    private static boolean isObject(Token word) {
        boolean object = Set.of("dobj", "oprd", "attr").contains(word.relation());
        return object && !word.is("PRP") && !word.is("WDT") && !word.is("WP");
    }

    /** Whether the noun can head the words said under the rule: one of its own, and a thing where it asks for one. */
    private boolean admits(Token noun, ReportingVerbs.Rule rule) {
        boolean thing = noun.is("NN") && !BODIES.contains(noun.name()) && !ReportingVerbs.isPerson(noun.lemma());
        return rule.admits(noun.lemma()) && (thing || !rule.needs("thing"));
    }

    /** "reiterated his calls for X to stop", "urged a halt to fire": the parser hangs from the verb what belongs to its object. */
    private Span extended(Span object, int head, int verb, ReportingVerbs.Rule rule) {
        Span whole = object;
        for (int child : sentence.children(verb)) {
            Span phrase = sentence.phrase(child);
            boolean adjoins = phrase.start() >= whole.end() && phrase.start() <= whole.end() + 1;
            if (child > head && adjoins && belongs(child, rule)) {
                whole = edges.trim(whole.union(phrase), verb);
            }
        }
        return whole;
    }

    private boolean belongs(int child, ReportingVerbs.Rule rule) {
        Token word = sentence.token(child);
        boolean forClause = word.relation().equals("advcl")
                && sentence.child(child, "mark")
                        .filter(m -> sentence.token(m).lemma().equals("for"))
                        .isPresent();
        if (forClause || word.relation().equals("xcomp") || word.relation().equals("ccomp")) {
            return true;
        }
        if (!word.relation().equals("prep") || rule.addressees().contains(word.lemma())) {
            return false;
        }
        Optional<Integer> object = sentence.child(child, "pobj");
        boolean thing =
                object.filter(o -> !TIMES.contains(sentence.token(o).name())).isPresent();
        boolean deed =
                sentence.child(child, "pcomp").isPresent() && word.lemma().equals("in");
        return deed || thing && OF_OBJECT.contains(word.lemma());
    }

    /** "urged both sides to lower …" where the parser took "to" for a preposition. */
    private Optional<Content> toDo(int verb, int object) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean verbLike = child + 1 < sentence.size()
                    && TO_DO.contains(sentence.token(child + 1).pos());
            if (child > object && word.lemma().equals("to") && word.relation().equals("prep") && verbLike) {
                return Optional.of(new Content(edges.trim(sentence.phrase(child), verb), false, Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
