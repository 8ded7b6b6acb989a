package readout.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Papers that speak for their author: "a ministry statement attributed to X said", "the letter added". */
final class SpeechPapers {

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
            "give",
            "hold",
            "file",
            "submit",
            "dispatch");
    private static final Set<String> ANSWERING =
            Set.of("reply", "respond", "answer", "resign", "follow", "react", "counter", "retort");
    private static final Set<String> MEDIA_REPORTS =
            Set.of("media_report", "press_report", "news_report", "newspaper_report");
    private static final Set<String> ANY = Set.of("document", "text", "paper", "account");
    private static final Set<String> COPIES = Set.of("version", "text", "copy", "transcript", "translation", "draft");

    private final Reading reading;
    private final PaperAuthors authors;
    private final SpeakerPhrases phrases;

    SpeechPapers(Reading reading, Quotations quotations, UnnamedSpeakers unnamed, SpeakerPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        this.authors = new PaperAuthors(reading, quotations, unnamed);
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
        if (cue > 0 && isDocument(sentence, cue - 1) && !isMeans(sentence, head, cue - 1)) {
            return Optional.of(cue - 1);
        }
        for (int i = head + 1; head > cue && i < Math.min(sentence.size(), head + 3); i++) {
            if (isDocument(sentence, i) && sentence.isUnder(head, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "The ministry in {a statement} said": the ministry speaks, in the paper. */
    private static boolean isMeans(Sentence sentence, int head, int document) {
        int preposition = sentence.token(document).head();
        return preposition > head
                && sentence.token(document).relation().equals("pobj")
                && sentence.token(preposition).lemma().equals("in")
                && !isDocument(sentence, head);
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
        Optional<ActorRef> named = authors.after(sentence, document, cue);
        Optional<ActorRef> owner = authors.before(sentence, document);
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
        boolean within = paper.relation().equals("pobj") && isWithin(sentence, sentence.token(paper.head()));
        int verb = within ? sentence.token(paper.head()).head() : paper.head();
        return sent || within
                ? Grammar.role(sentence, verb, "A0")
                        .flatMap(doer -> named(sentence, doer))
                        .or(() -> Grammar.subject(sentence, verb).flatMap(subject -> named(sentence, subject)))
                : Optional.empty();
    }

    /** "Resigned {in} a letter", "replied {with} a message". */
    private static boolean isWithin(Sentence sentence, Token preposition) {
        return preposition.head() >= 0
                && (preposition.lemma().equals("in")
                        || preposition.lemma().equals("with")
                                && ANSWERING.contains(
                                        sentence.token(preposition.head()).lemma()));
    }

    private Optional<ActorRef> named(Sentence sentence, int doer) {
        return phrases.meant(sentence, doer).stream().findFirst();
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
}
