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
    private static final Set<String> SENDING = Set.of(
            "issue",
            "release",
            "send",
            "post",
            "sign",
            "write",
            "publish",
            "circulate",
            "read",
            "deliver",
            "put",
            "make",
            "distribute",
            "broadcast",
            "leave",
            "file",
            "submit",
            "dispatch");
    private static final Set<String> MEDIA_REPORTS =
            Set.of("media_report", "press_report", "news_report", "newspaper_report");
    private static final Set<String> ANY = Set.of("document", "text", "paper", "account");
    private static final Set<String> COPIES = Set.of("version", "text", "copy", "transcript", "translation", "draft");
    private static final int REACH = 12;

    private final Reading reading;
    private final Quotations quotations;
    private final UnnamedSpeakers unnamed;

    SpeechPapers(Reading reading, Quotations quotations, UnnamedSpeakers unnamed) {
        this.reading = reading;
        this.quotations = quotations;
        this.unnamed = unnamed;
    }

    /** The noun for a paper in the phrase of the subject: its head, or the word next to the cue. */
    static Optional<Integer> in(Sentence sentence, int head, int cue) {
        if (COPIES.contains(sentence.token(head).lemma())) {
            Optional<Integer> original = Clauses.under(sentence, head, "of").filter(d -> isDocument(sentence, d));
            if (original.isPresent()) {
                return original;
            }
        }
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
        return word.is("NN")
                && !MEDIA_REPORTS.contains(two)
                && (SpeechDocuments.isDocument(word.lemma()) || SpeechDocuments.isDocument(two));
    }

    /**
     * Whose paper the noun at {@code document} is: of the author named beside it, else of the last paper of its kind.
     *
     * @param spoken the last papers that spoke, by {@link #key}
     */
    Optional<SpeechSource> source(Sentence sentence, int document, int cue, Map<String, SpeechSource> spoken) {
        Optional<Channel> channel = channel(sentence, document);
        Optional<ActorRef> named = authorAfter(sentence, document, cue);
        Optional<ActorRef> owner = ownerBefore(sentence, document);
        String noun = sentence.token(document).form();
        Optional<ActorRef> author = named.or(() -> owner).or(() -> sender(sentence, document));
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
        return last(sentence, document, spoken)
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

    /** By what later sentences find a paper: its channel; the noun of one that is none's, such as a report. */
    static String key(Sentence sentence, int document) {
        return channel(sentence, document)
                .map(Channel::name)
                .orElse(sentence.token(document).lemma());
    }

    /** The last paper of that kind; of any kind for a word that tells none ("the document"). */
    private static Optional<SpeechSource> last(Sentence sentence, int document, Map<String, SpeechSource> spoken) {
        Optional<SpeechSource> same = Optional.ofNullable(spoken.get(key(sentence, document)));
        return ANY.contains(sentence.token(document).lemma())
                ? same.or(() -> spoken.values().stream().reduce((a, b) -> b))
                : same;
    }

    /** "Issued a statement saying …", "resigned in a letter saying …": who did. */
    private Optional<ActorRef> sender(Sentence sentence, int document) {
        Token paper = sentence.token(document);
        if (paper.head() < 0) {
            return Optional.empty();
        }
        boolean sent = paper.relation().equals("dobj")
                && SENDING.contains(sentence.token(paper.head()).lemma());
        boolean within = paper.relation().equals("pobj")
                && sentence.token(paper.head()).lemma().equals("in")
                && sentence.token(paper.head()).head() >= 0;
        int verb = within ? sentence.token(paper.head()).head() : paper.head();
        return sent || within
                ? Grammar.role(sentence, verb, "A0")
                        .or(() -> Grammar.subject(sentence, verb))
                        .flatMap(subject ->
                                reading.cast().refer(sentence, subject).stream().findFirst())
                : Optional.empty();
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
        int end = cue > document ? cue : clauseEnd(sentence, document);
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

    /** "According to a statement by X, …": the comma after which the clause begins. */
    private static int clauseEnd(Sentence sentence, int document) {
        int last = Math.min(sentence.size(), document + REACH);
        int end = document + 1;
        while (end < last && !(sentence.token(end).form().equals(",") && opensClause(sentence, end + 1, last))) {
            end++;
        }
        return end;
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
