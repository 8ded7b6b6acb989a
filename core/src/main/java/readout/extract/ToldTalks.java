package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/**
 * The calls and meetings that a report has told of before a statement, where the statement is part of one: "X spoke with Y by phone. She
 * also stressed …", "During the call, Y promised …".
 *
 * <p>Talks are looked for once a report; a statement looks back over a few of them.
 */
final class ToldTalks {

    /** How many sentences back "the call" may have been told; in real reports it is nearly always the last three. */
    private static final int REACH = 8;

    private static final Set<Channel> TALKS = Set.of(Channel.CALL, Channel.MEETING);
    private static final Set<String> SETTING = Set.of("in", "during", "on", "at", "over");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "their", "both");

    private final Reading reading;
    private final Quotations quotations;
    private final TalkSettings settings;
    private final List<Talk> talks = new ArrayList<>();

    ToldTalks(Reading reading, Quotations quotations, TalkSettings settings) {
        this.reading = reading;
        this.quotations = quotations;
        this.settings = settings;
        reading.text().sentences().forEach(this::find);
    }

    /**
     * A talk as a sentence tells it.
     *
     * @param sentence that sentence
     * @param quoted the quotation it stands in
     * @param one those who met or called
     * @param others those whom they met or called
     * @param channel call or meeting, where its words tell
     */
    private record Talk(
            Sentence sentence,
            Optional<Quotation> quoted,
            List<ActorRef> one,
            List<ActorRef> others,
            Optional<Channel> channel) {

        /** Those on the other side of {@code actor}; none where it took no part. */
        List<ActorRef> facing(String actor) {
            if (one.stream().anyMatch(ref -> ref.actor().equals(actor))) {
                return others;
            }
            return others.stream().anyMatch(ref -> ref.actor().equals(actor)) ? one : List.of();
        }
    }

    /**
     * What a statement has of its talk.
     *
     * @param hearers those on the other side
     * @param channel call or meeting, where the talk's words tell
     */
    record Part(List<ActorRef> hearers, Optional<Channel> channel) {}

    /** The talk that {@code cue}'s words belong to, told in another sentence; none where its own sentence sets them elsewhere. */
    Optional<Part> of(Cue cue, ActorRef speaker) {
        if (cue.needs().contains("own")
                || !cue.sentence().token(cue.token()).is("VB")
                || !cue.addressees().isEmpty()) {
            return Optional.empty();
        }
        Optional<Channel> named = named(cue);
        return named.isPresent() ? back(cue, speaker, named) : goesOn(cue, speaker);
    }

    /** "During the call": the nearest talk of that kind that the speaker took part in. */
    private Optional<Part> back(Cue cue, ActorRef speaker, Optional<Channel> named) {
        for (int i = talks.size() - 1; i >= 0; i--) {
            Talk talk = talks.get(i);
            int distance = cue.sentence().index() - talk.sentence().index();
            List<ActorRef> facing = talk.facing(speaker.actor());
            boolean fits = talk.channel().isEmpty() || talk.channel().equals(named);
            if (distance > 0 && distance <= REACH && fits && !facing.isEmpty()) {
                return Optional.of(new Part(facing, named));
            }
        }
        return Optional.empty();
    }

    /** The sentence just before tells of a talk of the speaker's, and the cue is one that goes on with it. */
    private Optional<Part> goesOn(Cue cue, ActorRef speaker) {
        if (SpeechDocuments.channel("raises", cue.sentence().token(cue.token()).lemma())
                .isEmpty()) {
            return Optional.empty();
        }
        Optional<Quotation> quoted = quotations.at(cue.span().start());
        return talks.stream()
                .filter(talk -> talk.sentence().index() == cue.sentence().index() - 1)
                .filter(talk -> talk.sentence().paragraph() == cue.sentence().paragraph())
                .filter(talk -> talk.quoted().equals(quoted))
                .filter(talk -> !talk.facing(speaker.actor()).isEmpty())
                .reduce((first, last) -> last)
                .map(talk -> new Part(talk.facing(speaker.actor()), talk.channel()));
    }

    /** The kind of the talk that the cue's sentence goes back to: "during the call", "in their meeting". */
    private Optional<Channel> named(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.is("NN") && word.head() >= 0 && isDefinite(sentence, word))
                .filter(word -> SETTING.contains(sentence.token(word.head()).lemma()))
                .filter(word -> isOutside(cue, word) && ChannelClauses.belongs(sentence, word, cue.token()))
                .filter(word -> !hasPartner(sentence, word))
                .flatMap(word -> SpeechDocuments.channel("nouns", word.lemma()).stream())
                .filter(TALKS::contains)
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, Token word) {
        return IntStream.of(sentence.children(word.index()))
                .anyMatch(
                        child -> DEFINITE.contains(sentence.token(child).form().toLowerCase(java.util.Locale.ROOT)));
    }

    private boolean isOutside(Cue cue, Token word) {
        return !cue.content().contains(word.span())
                && quotations
                        .at(word.span().start())
                        .equals(quotations.at(cue.span().start()));
    }

    private static boolean hasPartner(Sentence sentence, Token word) {
        return Clauses.under(sentence, word.index(), "with").isPresent()
                || Clauses.under(sentence, word.index(), "of").isPresent()
                || Clauses.under(sentence, word.index(), "between").isPresent();
    }

    private void find(Sentence sentence) {
        for (Token word : sentence.tokens()) {
            settings.talkAt(sentence, word)
                    .filter(setting -> setting.channel().map(TALKS::contains).orElse(true))
                    .flatMap(setting -> talk(sentence, word, setting))
                    .ifPresent(talks::add);
        }
    }

    private Optional<Talk> talk(Sentence sentence, Token word, TalkSettings.Setting setting) {
        Optional<Integer> verb = happened(sentence, word.index());
        List<ActorRef> one = verb.flatMap(v -> Clauses.subject(sentence, v))
                .map(subject -> reading.cast().refer(sentence, subject))
                .orElse(List.of());
        List<ActorRef> others = reading.cast().refer(sentence, setting.partner());
        return one.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Talk(sentence, quotations.at(word.span().start()), one, others, setting.channel()));
    }

    /** The verb with a subject at or above {@code token}, unless what it tells is denied or to come. */
    private static Optional<Integer> happened(Sentence sentence, int token) {
        for (int at = token; at >= 0; at = sentence.token(at).head()) {
            if (!sentence.token(at).is("VB")) {
                continue;
            }
            boolean open = sentence.child(at, "neg").isPresent()
                    || IntStream.of(sentence.children(at)).anyMatch(child -> {
                        Token word = sentence.token(child);
                        return word.is("MD") || word.is("TO") && word.relation().equals("aux");
                    });
            if (open || Clauses.isPassive(sentence, at)) {
                return Optional.empty();
            }
            if (Clauses.subject(sentence, at).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
