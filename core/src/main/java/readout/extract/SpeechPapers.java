package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Papers that speak for their author: "a ministry statement attributed to X said", "the letter added". */
final class SpeechPapers {

    private static final Set<String> AUTHORS =
            Set.of("attribute", "by", "sign", "issue", "from", "of", "release", "credit");
    private static final Set<String> PAPER = Set.of("press", "news", "media", "joint", "public");
    private static final int REACH = 12;

    private final Reading reading;
    private final Quotations quotations;

    SpeechPapers(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** The noun for a paper in the phrase of the subject: its head, or the word next to the cue. */
    static Optional<Integer> in(Sentence sentence, int head, int cue) {
        if (isDocument(sentence, head)) {
            return Optional.of(head);
        }
        if (cue > 0 && isDocument(sentence, cue - 1)) {
            return Optional.of(cue - 1);
        }
        for (int i = head + 1; head > cue && i < Math.min(sentence.size(), head + 3); i++) {
            if (isDocument(sentence, i) && sentence.isUnder(head, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isDocument(Sentence sentence, int token) {
        Token word = sentence.token(token);
        String two = token > 0 ? sentence.token(token - 1).lemma() + "_" + word.lemma() : "";
        return word.is("NN") && (SpeechDocuments.isDocument(word.lemma()) || SpeechDocuments.isDocument(two));
    }

    /**
     * Whose paper the noun at {@code document} is: of the author named beside it, else of the last paper of its kind.
     *
     * @param spoken the last papers that spoke, by what they are
     */
    Optional<SpeechSource> source(Sentence sentence, int document, int cue, Map<Channel, SpeechSource> spoken) {
        Optional<Channel> channel = channel(sentence, document);
        Optional<ActorRef> named = authorAfter(sentence, document, cue);
        Optional<ActorRef> owner = ownerBefore(sentence, document);
        String noun = sentence.token(document).form();
        Optional<ActorRef> author = named.or(() -> owner);
        if (author.isPresent()) {
            return Optional.of(new SpeechSource(
                    author.get(),
                    named.isPresent()
                            ? owner.filter(o -> !o.actor().equals(author.get().actor()))
                            : Optional.empty(),
                    channel,
                    0.95,
                    "the " + noun + " is that of " + author.get().name()));
        }
        return last(channel, spoken)
                .map(p -> new SpeechSource(
                        new ActorRef(
                                p.speaker().actor(),
                                p.speaker().name(),
                                reading.text().passage(sentence.token(document).span())),
                        p.issuer(),
                        channel.or(p::channel),
                        0.85,
                        "“" + noun + "” is the one before, of " + p.speaker().name()));
    }

    /** The last paper of that kind; of any kind for a word that tells none ("the document"). */
    private static Optional<SpeechSource> last(Optional<Channel> kind, Map<Channel, SpeechSource> spoken) {
        return kind.isPresent()
                ? Optional.ofNullable(spoken.get(kind.get()))
                : spoken.values().stream().reduce((a, b) -> b);
    }

    private static Optional<Channel> channel(Sentence sentence, int document) {
        String two = document > 0
                ? sentence.token(document - 1).lemma() + "_"
                        + sentence.token(document).lemma()
                : "";
        return SpeechDocuments.channel("documents", two)
                .or(() -> SpeechDocuments.channel(
                        "documents", sentence.token(document).lemma()));
    }

    /** "a statement attributed to X", "a letter by X", "a report from Y": a person first, else the first actor. */
    private Optional<ActorRef> authorAfter(Sentence sentence, int document, int cue) {
        int end = cue > document ? cue : Math.min(sentence.size(), document + REACH);
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
                .toList();
        return inside.stream()
                .filter(this::isPerson)
                .findFirst()
                .or(() -> inside.stream().findFirst());
    }

    /** "a ministry statement", "the Foreign Ministry's statement": the actor in the noun phrase before the paper. */
    private Optional<ActorRef> ownerBefore(Sentence sentence, int document) {
        int first = document;
        while (first > 0 && belongs(sentence.token(first - 1))) {
            first--;
        }
        int last =
                document > first && PAPER.contains(sentence.token(document - 1).lemma()) ? document - 1 : document;
        Span region = new Span(
                sentence.token(first).span().start(),
                sentence.token(last).span().start());
        return reading.cast().in(sentence).stream()
                .filter(m -> region.overlaps(m.span().span()))
                .reduce((a, b) -> b);
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
