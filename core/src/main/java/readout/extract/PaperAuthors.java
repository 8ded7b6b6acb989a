package readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** The author whom the phrase of a paper names: "a statement {by X}", "{the ministry's} statement". */
final class PaperAuthors {

    private static final Set<String> AUTHORS =
            Set.of("attribute", "by", "sign", "issue", "from", "of", "release", "credit");
    private static final Set<String> PAPER = Set.of("press", "news", "media", "joint", "public");
    private static final int REACH = 12;

    private final Reading reading;
    private final Quotations quotations;
    private final UnnamedSpeakers unnamed;

    PaperAuthors(Reading reading, Quotations quotations, UnnamedSpeakers unnamed) {
        this.reading = reading;
        this.quotations = quotations;
        this.unnamed = unnamed;
    }

    /** "a statement attributed to X", "a letter by X", "a report from Y": a person first, else the first actor. */
    Optional<ActorRef> after(Sentence sentence, int document, int cue) {
        int end = cue > document ? Math.min(cue, ownVerb(sentence, document)) : clauseEnd(sentence, document);
        int from = -1;
        for (int i = document + 1; i < end && from < 0; i++) {
            if (AUTHORS.contains(sentence.token(i).lemma())) {
                from = i;
            }
        }
        if (from < 0) {
            return Optional.empty();
        }
        Span region = new Span(
                sentence.token(from).span().end(),
                Math.max(
                        sentence.token(from).span().end(),
                        sentence.token(end - 1).span().end()));
        List<ActorRef> inside = reading.cast().in(sentence).stream()
                .filter(m -> region.contains(m.span().span()))
                .map(m -> possessed(sentence, m))
                .toList();
        return inside.stream()
                .filter(this::isPerson)
                .findFirst()
                .or(() -> inside.stream().findFirst());
    }

    /** "The statement {described} the arrest of Y and warned …": behind its own verb nobody is named as its author. */
    private static int ownVerb(Sentence sentence, int document) {
        Token paper = sentence.token(document);
        boolean subject = paper.relation().startsWith("nsubj") && paper.head() > document;
        return subject ? paper.head() : sentence.size();
    }

    /** "According to a statement by X, …": the comma after which the clause begins. */
    private static int clauseEnd(Sentence sentence, int document) {
        int last = Math.min(sentence.size(), document + REACH);
        int end = document + 1;
        if (end + 1 < last && isSetOff(sentence, document)) {
            return end;
        }
        while (end < last && !(sentence.token(end).form().equals(",") && opensClause(sentence, end + 1, last))) {
            end++;
        }
        return end;
    }

    /** "According to the {report}, delegations from Chad …": behind the comma nothing is told of the paper. */
    private static boolean isSetOff(Sentence sentence, int document) {
        Token next = sentence.token(document + 2);
        return sentence.token(document + 1).form().equals(",") && !AUTHORS.contains(next.lemma()) && !next.is("VBN");
    }

    private static boolean opensClause(Sentence sentence, int from, int to) {
        return from < to
                && sentence.tokens().subList(from, to).stream().noneMatch(t -> AUTHORS.contains(t.lemma()))
                && sentence.tokens().subList(from, sentence.size()).stream().anyMatch(CueGovernors::isFinite);
    }

    /** "A statement by his ministry": the ministry. */
    private ActorRef possessed(Sentence sentence, ActorRef owner) {
        Optional<Token> pronoun = sentence.tokenAt(owner.span().span().start())
                .map(sentence::token)
                .filter(t -> t.is("PRP$") && t.head() >= 0);
        return pronoun.flatMap(t -> reading.cast().refer(sentence, t.head()).stream()
                        .findFirst()
                        .or(() -> unnamed.at(sentence, t.head()).map(UnnamedSpeakers.Unnamed::ref)))
                .orElse(owner);
    }

    /** "a ministry statement", "the Foreign Ministry's statement": the actor in the noun phrase before the paper. */
    Optional<ActorRef> before(Sentence sentence, int document) {
        int first = document;
        while (first > 0 && belongs(sentence.token(first - 1)) && !opens(sentence.token(first), document)) {
            first--;
        }
        int last =
                document > first && PAPER.contains(sentence.token(document - 1).lemma()) ? document - 1 : document;
        Span region = new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().start());
        return reading.cast().in(sentence).stream()
                .filter(m -> region.overlaps(m.span().span()))
                .max(Comparator.comparingInt((ActorRef m) -> m.span().span().end())
                        .thenComparingInt(m -> m.span().span().length()));
    }

    /** The article of the paper: what stands before it is none of its owner's. */
    private static boolean opens(Token word, int document) {
        return word.is("DT") && word.head() == document;
    }

    private boolean belongs(Token word) {
        boolean inPhrase = word.is("NN")
                || word.is("JJ")
                || word.is("POS")
                || word.is("DT")
                || word.is("PRP$")
                || word.lemma().equals("of")
                || word.form().equals("-")
                || word.is("VBN")
                || word.is("HYPH");
        return inPhrase && quotations.at(word.span().start()).isEmpty();
    }

    private boolean isPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .isPresent();
    }
}
