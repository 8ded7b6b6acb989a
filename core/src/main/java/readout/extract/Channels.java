package readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Through what something was said, as the cue's own sentence tells outside the words said. */
final class Channels {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "via", "through", "over", "by", "after", "address");
    private static final int REACH = 7;

    private static final Set<Channel> PAPERS = Set.of(Channel.PRESS_STATEMENT, Channel.LETTER, Channel.SOCIAL_POST);
    private static final Set<Channel> TALKS = Set.of(Channel.CALL, Channel.MEETING);
    private static final Set<String> READOUTS =
            Set.of("readout", "account", "summary", "transcript", "record", "version");
    private static final int SENTENCES_BACK = 2;

    private final Reading reading;
    private final Quotations quotations;
    private final TalkSettings settings;

    Channels(Reading reading, Quotations quotations, TalkSettings settings) {
        this.reading = reading;
        this.quotations = quotations;
        this.settings = settings;
    }

    /** The channel of {@code cue}, whose paper, if any, has {@code paper}. */
    Optional<Channel> of(Cue cue, Optional<Channel> paper) {
        return paper.or(() -> hearers(cue))
                .or(() -> talkOfPaper(cue))
                .or(() -> nouns(cue))
                .or(() -> setting(cue))
                .or(() -> written(cue))
                .or(() -> SpeechDocuments.channel(
                        "verbs", cue.sentence().token(cue.token()).lemma()))
                .or(() -> speaking(cue));
    }

    /** "according to a readout of the call": the call. */
    private Optional<Channel> talkOfPaper(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.is("NN") && READOUTS.contains(word.lemma()) && !saidIn(cue, word))
                .flatMap(word -> Clauses.under(sentence, word.index(), "of").stream())
                .flatMap(talk -> channel("nouns", sentence, talk).stream())
                .filter(TALKS::contains)
                .findFirst();
    }

    /** "wrote to X that …" is a letter. */
    private static Optional<Channel> written(Cue cue) {
        boolean to = cue.sentence().token(cue.token()).lemma().equals("write")
                && !cue.addressees().isEmpty();
        return to ? Optional.of(Channel.LETTER) : Optional.empty();
    }

    /** "speaking at the opening of a school": a speech where nothing else is told. */
    private static Optional<Channel> speaking(Cue cue) {
        for (int child : cue.sentence().children(cue.token())) {
            Token word = cue.sentence().token(child);
            boolean speaks = word.pos().equals("VBG") && word.lemma().equals("speak");
            if (speaks
                    && (Clauses.under(cue.sentence(), child, "at").isPresent()
                            || Clauses.under(cue.sentence(), child, "before").isPresent())) {
                return Optional.of(Channel.SPEECH);
            }
        }
        return Optional.empty();
    }

    /** The paper that the cue's sentence puts the words in: "said in a statement". */
    Optional<Channel> paper(Cue cue) {
        return nouns(cue).filter(PAPERS::contains);
    }

    /** The channel that the medium is through which the words come: state media. */
    Optional<Channel> ofMedium(ActorRef reporter) {
        Span span = reporter.span().span();
        return reading.text()
                .sentenceAt(span.start())
                .flatMap(s -> s.tokenAt(span.end() - 1).flatMap(t -> SpeechSources.stateMedia(s, t)));
    }

    private Optional<Channel> setting(Cue cue) {
        return settings.of(cue).stream().flatMap(s -> s.channel().stream()).findFirst();
    }

    /**
     * The call or meeting that a sentence shortly before, of the same paragraph, tells of, where speaker and hearer are both in it: "X
     * called Y on Monday. X told Y that …". Who replies needs no hearer.
     */
    Optional<Channel> talkBefore(Cue cue, ActorRef speaker, List<ActorRef> hearers) {
        boolean replies = SpeechDocuments.channel(
                        "replies", cue.sentence().token(cue.token()).lemma())
                .isPresent();
        if (hearers.isEmpty() && !replies || cue.needs().contains("own")) {
            return Optional.empty();
        }
        int index = cue.sentence().index();
        for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            Sentence before = reading.text().sentences().get(i);
            if (before.paragraph() != cue.sentence().paragraph()) {
                return Optional.empty();
            }
            List<String> there =
                    reading.cast().in(before).stream().map(ActorRef::actor).toList();
            boolean both = there.contains(speaker.actor())
                    && (hearers.isEmpty() || hearers.stream().anyMatch(h -> isThere(h, there, speaker)));
            Optional<Channel> talk = both ? talk(before) : Optional.empty();
            if (talk.isPresent()) {
                return talk;
            }
        }
        return Optional.empty();
    }

    /** Whether the hearer, or one of his country, is among those named there. */
    private boolean isThere(ActorRef hearer, List<String> there, ActorRef speaker) {
        Optional<String> country = country(hearer.actor());
        return there.contains(hearer.actor())
                || country.isPresent()
                        && there.stream()
                                .filter(id -> !id.equals(speaker.actor()))
                                .anyMatch(id -> country(id).equals(country));
    }

    private Optional<String> country(String actor) {
        return Nationality.of(reading.cast(), actor);
    }

    private Optional<Channel> talk(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(word -> quotations.at(word.span().start()).isEmpty())
                .map(word -> word.is("NN")
                        ? channel("nouns", sentence, word.index())
                        : SpeechDocuments.channel("talking", word.is("VB") ? word.lemma() : ""))
                .flatMap(Optional::stream)
                .filter(TALKS::contains)
                .findFirst();
    }

    private Optional<Channel> hearers(Cue cue) {
        for (int addressee : cue.addressees()) {
            boolean medium = reading.cast().refer(cue.sentence(), addressee).stream()
                    .anyMatch(ref -> reading.cast()
                            .actor(ref.actor())
                            .filter(a -> a.kind() == Actor.Kind.MEDIA)
                            .isPresent());
            boolean named = cue.sentence().token(addressee).is("NNP");
            Optional<Channel> told = channel("hearers", cue.sentence(), addressee)
                    .filter(c -> !(medium && named))
                    .filter(c -> c != Channel.SPEECH || !CueHearers.areAsked(cue));
            if (told.isPresent() || medium) {
                return told.or(() -> Optional.of(Channel.INTERVIEW));
            }
        }
        return Optional.empty();
    }

    /** Through what {@code speaker} is said to have spoken or acted in the sentence before, of the same paragraph. */
    Optional<Channel> before(Cue cue, ActorRef speaker) {
        int index = cue.sentence().index() - 1;
        if (index < 0) {
            return Optional.empty();
        }
        Sentence before = reading.text().sentences().get(index);
        boolean same = before.paragraph() == cue.sentence().paragraph()
                && reading.cast().in(before).stream()
                        .findFirst()
                        .filter(first -> first.actor().equals(speaker.actor()))
                        .isPresent();
        return same
                ? before.tokens().stream()
                        .filter(word -> word.is("NN") && isGoverned(before, word.index()))
                        .map(word -> channel("nouns", before, word.index()))
                        .flatMap(Optional::stream)
                        .filter(c -> c != Channel.CALL && c != Channel.MEETING)
                        .findFirst()
                : Optional.empty();
    }

    /** The nearest noun of a channel after a preposition, outside the words said. */
    private Optional<Channel> nouns(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.is("NN") || word.is("CD") || word.is("SYM"))
                .filter(word -> !saidIn(cue, word) && isGoverned(sentence, word.index()))
                .filter(word -> !ChannelClauses.isTitle(sentence, word) && !ChannelClauses.isOfAnother(sentence, word))
                .filter(word ->
                        !word.relation().equals("compound") && ChannelClauses.belongs(sentence, word, cue.token()))
                .sorted(Comparator.comparingInt(word -> Math.abs(word.index() - cue.token())))
                .map(word -> channel("nouns", sentence, word.index()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean saidIn(Cue cue, Token word) {
        boolean quoted = quotations.at(word.span().start()).isPresent()
                && quotations.at(cue.span().start()).isEmpty();
        return quoted || cue.content().contains(word.span()) && !cue.content().contains(cue.span());
    }

    private static boolean isGoverned(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            Token word = sentence.token(i);
            if (PREPOSITIONS.contains(word.lemma())) {
                return !word.lemma().equals("after");
            }
            boolean inPhrase = word.is("NN")
                    || word.is("JJ")
                    || word.is("DT")
                    || word.is("PRP$")
                    || word.is("POS")
                    || word.is("CD")
                    || word.is("HYPH")
                    || word.is("RB")
                    || word.pos().equals("VBN");
            if (!inPhrase) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Channel> channel(String key, Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        String two = token > 0 ? sentence.token(token - 1).lemma() + "_" + lemma : "";
        boolean request =
                token + 1 < sentence.size() && sentence.token(token + 1).lemma().equals("for") && lemma.equals("call");
        return request
                ? Optional.empty()
                : SpeechDocuments.channel(key, two).or(() -> SpeechDocuments.channel(key, lemma));
    }
}
