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
    private static final Set<String> WITH_OBJECT = Set.of("accuse", "blame", "judge");

    private final Sentence sentence;
    private final ContentEdges edges;

    CuePhrases(Sentence sentence, ContentEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** The phrase that the verb at {@code verb} takes under {@code rule}, right of it. */
    Optional<Content> of(int verb, ReportingVerbs.Rule rule) {
        return prepositional(verb, rule).or(() -> phrase(verb, rule)).or(() -> subject(verb, rule));
    }

    /** "A curfew was announced by X": the curfew. */
    private Optional<Content> subject(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("phrase") || Clauses.under(sentence, verb, "by").isEmpty()) {
            return Optional.empty();
        }
        return sentence.child(verb, "nsubjpass")
                .filter(s -> s < verb && sentence.token(s).is("NN"))
                .filter(s -> sentence.token(s).name().isEmpty())
                .map(s -> new Content(sentence.phrase(s), false, Optional.of(s)));
    }

    private Optional<Content> prepositional(int verb, ReportingVerbs.Rule rule) {
        for (String preposition : List.of("for", "of", "against", "as")) {
            if (!rule.takes(preposition)) {
                continue;
            }
            Optional<Integer> object = sentence.child(verb, "dobj").filter(d -> d > verb);
            Optional<Integer> found = preposition(verb, verb, preposition)
                    .or(() -> object.flatMap(o -> preposition(o, verb, preposition))
                            .filter(p -> WITH_OBJECT.contains(rule.id())));
            boolean other = object.isPresent()
                    && !WITH_OBJECT.contains(rule.id())
                    && !rule.addressees().contains("object");
            if (found.isPresent() && !other) {
                int from = rule.takes("phrase") || WITH_OBJECT.contains(rule.id())
                        ? object.filter(o -> o < found.get()).orElse(found.get())
                        : found.get();
                return withPreposition(verb, found.get(), from);
            }
        }
        return Optional.empty();
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
        int start = from == preposition
                ? sentence.token(Math.min(preposition + 1, sentence.size() - 1))
                        .span()
                        .start()
                : startOf(from, preposition);
        Span span = new Span(Math.min(start, whole.get().end()), whole.get().end());
        return Optional.of(new Content(edges.trim(span, verb), false, head));
    }

    /** The first word of the noun phrase of {@code object} right of the verb it hangs from. */
    private int first(int object) {
        return sentence.token(object).head() < object ? sentence.token(object).head() + 1 : 0;
    }

    private int startOf(int object, int preposition) {
        int start = sentence.token(object).span().start();
        for (int word : sentence.subtree(object)) {
            if (word < preposition && word >= first(object)) {
                start = Math.min(start, sentence.token(word).span().start());
            }
        }
        return start;
    }

    private Optional<Content> phrase(int verb, ReportingVerbs.Rule rule) {
        if (!rule.takes("phrase")) {
            return Optional.empty();
        }
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean object = word.relation().equals("dobj")
                    || word.relation().equals("oprd")
                    || word.relation().equals("attr");
            if (child > verb && object && !word.is("PRP") && !word.is("WDT")) {
                return rule.takes("infinitive") && rule.addressees().contains("object")
                        ? toDo(verb, child)
                                .or(() -> edges.phraseRight(child, verb)
                                        .map(s -> new Content(s, false, Optional.of(child))))
                        : edges.phraseRight(child, verb)
                                .map(s -> new Content(extended(s, child, verb), false, Optional.of(child)));
            }
        }
        return Optional.empty();
    }

    /** "reiterated his calls for X to stop": the parser hangs "for X to stop" from the verb; it belongs to what was said. */
    private Span extended(Span object, int head, int verb) {
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            boolean clause = child > head
                    && (word.relation().equals("xcomp") || word.relation().equals("ccomp"));
            if (clause) {
                Span phrase = sentence.phrase(child);
                boolean adjoins = phrase.start() > object.end() - 1 && phrase.start() <= object.end() + 1;
                return adjoins ? edges.trim(object.union(phrase), verb) : object;
            }
        }
        return object;
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
