package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Finds whom the speaker of a cue means: an actor, the author of the paper that speaks, or one without a name. */
final class SpeechSources {

    private static final String PAPER = "paper";
    private static final String BELIEVE = "believe";
    private static final Set<String> PERSONS = Set.of("he", "she");

    private final Reading reading;
    private final Quotations quotations;
    private final SpeechPapers papers;
    private final EarlierPapers earlier;
    private final SpeakerPhrases phrases;
    private final UnnamedSpeakers unnamed;
    private final SpeakerPronouns pronouns;

    SpeechSources(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
        this.unnamed = new UnnamedSpeakers(reading);
        this.phrases = new SpeakerPhrases(reading, quotations);
        this.earlier = new EarlierPapers(reading);
        this.papers = new SpeechPapers(reading, quotations, unnamed, phrases);
        this.pronouns = new SpeakerPronouns(reading, quotations);
    }

    /**
     * The cue before, in the order of the text.
     *
     * @param source whose words it reports
     * @param content its words
     */
    record Before(SpeechSource source, Span content) {}

    /**
     * Whose words {@code cue} reports: several where they speak together ("A and B called for calm").
     *
     * @param before the cue before, for "he" that the cast leaves open
     * @param spoken the last papers that spoke, by {@link SpeechPapers#key}, for "the statement"
     */
    List<SpeechSource> of(Cue cue, Optional<Before> before, Map<String, SpeechSource> spoken) {
        return cue.speaker().map(head -> at(cue, head, before, spoken)).orElse(List.of());
    }

    /** Through whom {@code cue}'s words come: an actor, or a medium without a name ("the website quoted X as saying"). */
    Optional<ActorRef> through(Cue cue) {
        return cue.reporter()
                .flatMap(r -> reading.cast().refer(cue.sentence(), r).stream()
                        .findFirst()
                        .or(() -> unnamed.at(cue.sentence(), r).map(UnnamedSpeakers.Unnamed::ref)));
    }

    private List<SpeechSource> at(Cue cue, int head, Optional<Before> before, Map<String, SpeechSource> spoken) {
        Sentence sentence = cue.sentence();
        List<ActorRef> meant = phrases.meant(sentence, head);
        Optional<Integer> document = SpeechPapers.in(sentence, head, cue.token())
                .filter(d -> d != head || meant.isEmpty() || !isMedium(meant.get(0)));
        if (document.isPresent()) {
            return papers
                    .source(sentence, document.get(), cue.token(), spoken)
                    .or(() -> earlier.of(sentence, document.get(), before))
                    .or(() -> nameless(cue, document.get()))
                    .stream()
                    .toList();
        }
        if (cue.needs().contains(PAPER)) {
            return List.of();
        }
        boolean person = PERSONS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        boolean told = person && pronouns.isToldOf(cue, meant);
        Optional<SpeechSource> goesOn = told
                ? pronouns.spokeLast(cue, head, before)
                : person ? pronouns.goesOn(sentence, head, meant, before) : Optional.empty();
        if (told && cue.direct() || goesOn.isPresent()) {
            return goesOn.stream().toList();
        }
        if (!meant.isEmpty()) {
            Optional<Channel> medium = stateMedia(sentence, head);
            return meant.stream()
                    .map(m -> new SpeechSource(m, Optional.empty(), medium, 1, "the subject of the cue is " + m.name()))
                    .toList();
        }
        return pronouns.lastNamed(sentence, head, before).or(() -> nameless(cue, head)).stream()
                .toList();
    }

    /** One without a name; not of a thought ("many believe"), nor what a participle after it was done to ("the inquiry requested by X"). */
    private Optional<SpeechSource> nameless(Cue cue, int head) {
        Token verb = cue.sentence().token(cue.token());
        boolean done = verb.pos().equals("VBN") && verb.relation().equals("acl") && verb.head() == head;
        boolean inside =
                quotations.at(cue.sentence().token(head).span().start()).isPresent()
                        && quotations.at(cue.span().start()).isEmpty();
        boolean own = cue.needs().contains("own") && !unnamed.isOfStates(cue.sentence(), head);
        if (done || inside || own || cue.rule().equals(BELIEVE)) {
            return Optional.empty();
        }
        Optional<UnnamedSpeakers.Unnamed> speaker = cue.direct() && CueGovernors.isFinite(verb)
                ? unnamed.quoted(cue.sentence(), head)
                : unnamed.at(cue.sentence(), head);
        return speaker.map(u -> new SpeechSource(
                u.ref(),
                Optional.empty(),
                Optional.empty(),
                u.sure(),
                "“" + u.ref().span().text() + "” speaks and has no name"));
    }

    private boolean isMedium(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.MEDIA)
                .isPresent();
    }

    /** The channel of state media where the phrase headed by {@code head} names one. */
    static Optional<Channel> stateMedia(Sentence sentence, int head) {
        for (int i : sentence.subtree(head)) {
            String form = sentence.token(i).lemma();
            String next = i + 1 < sentence.size() ? sentence.token(i + 1).lemma() : "";
            String two = form + "_" + next;
            boolean stateRun =
                    form.equals("state-run") || form.equals("state-owned") || form.equals("state") && next.equals("-");
            if (stateRun
                    || SpeechDocuments.channel("documents", two)
                            .filter(c -> c == Channel.STATE_MEDIA)
                            .isPresent()) {
                return Optional.of(Channel.STATE_MEDIA);
            }
        }
        return Optional.empty();
    }
}
