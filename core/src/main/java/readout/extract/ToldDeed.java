package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Place;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/**
 * A deed that a report has told, to which later nouns may come back.
 *
 * @param event its row
 * @param sentence where it is first told
 * @param trigger the word that tells it there
 */
record ToldDeed(Event event, Sentence sentence, int trigger) {

    private static final Set<Actor.Kind> STATE =
            Set.of(Actor.Kind.COUNTRY, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCE);
    /* An owner who is only "his" or "their" stands so near to what is meant. */
    private static final int PRONOUN_BACK = 2;
    private static final int YEAR = 4;
    private static final Set<String> OF_ANOTHER_TIME =
            Set.of("after", "before", "since", "while", "although", "though", "follow", "following", "amid", "despite");

    /** The deed of {@code event}; empty where its sentence is not found. */
    static Optional<ToldDeed> of(Reading reading, Event event) {
        var at = event.reports().get(0).trigger().span();
        return reading.text()
                .sentenceAt(at.start())
                .filter(sentence -> sentence.span().contains(at))
                .flatMap(sentence ->
                        sentence.tokenAt(at.start()).map(trigger -> new ToldDeed(event, sentence, trigger)));
    }

    /** The words of the clause that tells it. */
    Set<Integer> clause() {
        return DeedClause.words(sentence, trigger);
    }

    /** Whether its sentence tells it only to date another: "a day after militants killed nineteen". */
    boolean isAside() {
        for (int at = trigger; at >= 0; at = sentence.token(at).head()) {
            Token token = sentence.token(at);
            boolean clause = token.relation().equals("advcl")
                    && Arrays.stream(sentence.children(at))
                            .mapToObj(sentence::token)
                            .anyMatch(t -> t.relation().equals("mark") && OF_ANOTHER_TIME.contains(t.lemma()));
            boolean phrase = token.relation().equals("pobj")
                    && OF_ANOTHER_TIME.contains(sentence.token(token.head()).lemma());
            if (clause || phrase) {
                return true;
            }
        }
        return false;
    }

    /** "Last year he shot a robber": what is told in passing of other times is not what the report goes on about. */
    boolean isRecalled() {
        return event.status() == Event.Status.BACKGROUND
                || event.date()
                        .filter(date -> date.precision() == DateRange.Precision.YEAR
                                || date.precision() == DateRange.Precision.MONTH)
                        .isPresent();
    }

    /**
     * Whether nothing that {@code phrase} says keeps it from meaning this deed.
     *
     * @param alone whether no other such deed is told in the same sentence, so that all its words may tell of this one
     */
    boolean fits(Reading reading, DeedPhrase phrase, boolean alone) {
        return (event.date().isPresent() || !isOfAYear(phrase))
                && fits(phrase.date())
                && !DeedSetting.isOlder(reading, this, phrase.date())
                && isOfOrder(phrase.order())
                && isOfDayPart(phrase.dayPart())
                && isOfItsSpeaker(reading, phrase)
                && phrase.owners().stream().allMatch(word -> isOwner(reading, phrase, word, alone))
                && phrase.named().stream().allMatch(word -> isNamed(reading, phrase.sentence(), word, alone));
    }

    private boolean fits(Optional<DateRange> date) {
        Optional<DateRange> own = event.date();
        if (date.isEmpty() || own.isEmpty()) {
            return true;
        }
        boolean resolved = date.get().isResolved() && own.get().isResolved();
        return resolved ? date.get().meets(own.get()) : !Collections.disjoint(words(date.get()), words(own.get()));
    }

    /* "The June 3, 2021 massacre": what its year tells apart was long ago, and is not what an earlier sentence tells as news. */
    private static boolean isOfAYear(DeedPhrase phrase) {
        Set<Integer> words = DeedPhrase.words(phrase.sentence(), phrase.noun());
        return words.stream()
                .map(word -> phrase.sentence().token(word).form())
                .anyMatch(word -> word.length() == YEAR && word.chars().allMatch(Character::isDigit));
    }

    /* "Monday" and "Monday morning" are one day, as far as an undated report tells. */
    private static List<String> words(DateRange date) {
        return date.expression()
                .map(words -> List.of(words.text().toLowerCase(Locale.ROOT).split("\\W+")))
                .orElse(List.of());
    }

    /* "During the call, the premier said": of two talks told before, the one the premier took part in. */
    private boolean isOfItsSpeaker(Reading reading, DeedPhrase phrase) {
        if (event.type() != PloverType.CONSULT) {
            return true;
        }
        Sentence said = phrase.sentence();
        List<ActorRef> speakers = Grammar.governorVerb(said, phrase.noun())
                .flatMap(verb -> Grammar.subject(said, verb))
                .filter(subject -> subject != phrase.noun())
                .map(subject -> reading.cast().refer(said, subject))
                .orElse(List.of());
        List<ActorRef> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        return speakers.stream().noneMatch(ref -> isPerson(reading, ref))
                || parties.stream().noneMatch(ref -> isPerson(reading, ref))
                || meets(reading, speakers, parties);
    }

    private static boolean isPerson(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .isPresent();
    }

    private boolean isOfOrder(DeedOrder order) {
        return switch (order) {
            case ANY -> true;
            case LATER -> isLater();
            case EARLIER -> !isLater();
        };
    }

    /** Whether it is told as another one: "a second bomb", "hours later". */
    boolean isLater() {
        Set<Integer> words = clause();
        Token verb = sentence.token(Grammar.governorVerb(sentence, trigger).orElse(trigger));
        if (verb.relation().equals("relcl")) {
            words.addAll(DeedPhrase.words(sentence, verb.head()));
        }
        return DeedOrder.of(sentence, words) == DeedOrder.LATER;
    }

    private boolean isOfDayPart(Optional<String> part) {
        Optional<String> own = DeedPhrase.dayPart(sentence, clause());
        return part.isEmpty() || own.isEmpty() || own.equals(part);
    }

    /** Whether {@code other} is told in the same clause, as what the same doer did next or what came of it. */
    boolean isOfOneClause(ToldDeed other) {
        return sentence == other.sentence && clause().contains(other.trigger) && !isAside() && !other.isAside();
    }

    /** Whether its clause names the part of the day that {@code phrase} names. */
    boolean isOfSameDayPart(DeedPhrase phrase) {
        return phrase.dayPart().isPresent()
                && DeedPhrase.dayPart(sentence, clause()).equals(phrase.dayPart());
    }

    /* "Kenya's raid", "his arrest", "the prison attack", "the car bomb attack". */
    private boolean isOwner(Reading reading, DeedPhrase phrase, int word, boolean alone) {
        Token token = phrase.sentence().token(word);
        List<ActorRef> meant = reading.cast().refer(phrase.sentence(), word);
        if (meant.isEmpty()) {
            return token.is("PRP")
                    ? phrase.sentence().index() - sentence.index() <= PRONOUN_BACK
                    : EventWords.shipped().isArm(token.lemma()) || isSaid(phrase.sentence(), word, alone);
        }
        List<ActorRef> side = new ArrayList<>();
        for (EventNouns.Sense sense : phrase.senses()) {
            side.addAll(sense.ownedByDoer() ? event.actors() : List.of());
            side.addAll(sense.ownedBySufferer() ? event.recipients() : List.of());
        }
        boolean open = side.isEmpty() && !token.is("PRP");
        return meets(reading, meant, side) || open && isSaid(phrase.sentence(), word, alone);
    }

    private boolean isNamed(Reading reading, Sentence other, int word, boolean alone) {
        if (OtherTowns.isOne(event, sentence, trigger, other, word)) {
            return false;
        }
        List<ActorRef> sides = new ArrayList<>(event.recipients());
        sides.addAll(event.actors());
        return isSaid(other, word, alone)
                || meets(reading, reading.cast().refer(other, word), sides)
                || Ground.isOfPlace(reading, event, other, word);
    }

    /* One of those meant, or, for states and their forces, one of the same country. */
    private static boolean meets(Reading reading, List<ActorRef> meant, List<ActorRef> side) {
        return meant.stream()
                .anyMatch(ref -> side.stream()
                        .anyMatch(one -> one.actor().equals(ref.actor())
                                || ofState(reading, one).isPresent()
                                        && ofState(reading, one).equals(ofState(reading, ref))));
    }

    private static Optional<String> ofState(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> STATE.contains(a.kind()))
                .flatMap(Actor::country);
    }

    private boolean isSaid(Sentence other, int word, boolean alone) {
        Set<String> said = new HashSet<>();
        event.place()
                .map(Place::name)
                .ifPresent(name ->
                        said.addAll(List.of(name.toLowerCase(Locale.ROOT).split(" "))));
        for (Token token : sentence.tokens()) {
            if (alone || clause().contains(token.index())) {
                said.add(token.lemma());
                said.add(token.lower());
            }
        }
        return names(other, word).anyMatch(said::contains);
    }

    /* The word itself, or a name that stands in its phrase: "the attack on the {Sahil} Hotel". */
    private static Stream<String> names(Sentence other, int word) {
        Stream<Integer> parts = Arrays.stream(other.children(word))
                .boxed()
                .filter(child -> other.token(child).is("NNP"));
        return Stream.concat(
                Stream.of(other.token(word).lemma()),
                Stream.concat(Stream.of(word), parts).map(w -> other.token(w).lower()));
    }
}
