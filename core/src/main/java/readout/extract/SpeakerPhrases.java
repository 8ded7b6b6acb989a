package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Whom the phrase of a speaker means: the actor it is; the named one beside it ("the ruler, General Zaw,"); the body that only part of it
 * names ("Castor Mining Corporation (CM)"); for "the paper" the medium told of just before.
 */
final class SpeakerPhrases {

    private static final Set<String> MEDIA =
            Set.of("paper", "newspaper", "station", "channel", "broadcaster", "network", "magazine", "daily", "weekly");
    private static final Set<String> LANDS = Set.of(
            "neighbour", "neighbor", "ally", "rival", "country", "nation", "republic", "kingdom", "sponsor", "patron");

    private static final Set<Actor.Kind> BODIES =
            Set.of(Actor.Kind.ORGANIZATION, Actor.Kind.MEDIA, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_GROUP);

    private final Reading reading;
    private final Quotations quotations;
    private final SpeechHandles handles;

    SpeakerPhrases(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
        this.handles = new SpeechHandles(reading, quotations);
    }

    /** Whom the phrase headed by the word at {@code head} means; none where the cast has nobody for it. */
    List<ActorRef> meant(Sentence sentence, int head) {
        Optional<ActorRef> medium = medium(sentence, head);
        if (medium.isPresent()) {
            return medium.stream().toList();
        }
        List<ActorRef> refs = handles.resolved(sentence, head);
        boolean unnamed = refs.size() == 1 && !isNamed(refs.get(0));
        if (refs.isEmpty() || unnamed && !sentence.token(head).pos().equals("NNS")) {
            List<ActorRef> named = beside(sentence, head);
            return !named.isEmpty() ? named : refs.isEmpty() ? part(sentence, head) : introduced(refs);
        }
        return refs;
    }

    /** "The newspaper" after one is named in the paragraph. */
    private Optional<ActorRef> medium(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean definite = sentence.child(head, "det")
                .filter(d -> sentence.token(d).lemma().equals("the"))
                .isPresent();
        if (!definite
                || !MEDIA.contains(word.lemma())
                || sentence.child(head, "appos").isPresent()) {
            return Optional.empty();
        }
        return reading.text().sentences().stream()
                .filter(s -> s.paragraph() == sentence.paragraph() && s.index() <= sentence.index())
                .flatMap(s -> reading.cast().in(s).stream())
                .filter(ref -> ref.span().span().end() <= word.span().start() && isNamed(ref))
                .filter(ref -> kind(ref).filter(Actor.Kind.MEDIA::equals).isPresent())
                .reduce((a, b) -> b)
                .map(ref -> new ActorRef(ref.actor(), ref.name(), reading.text().passage(word.span())));
    }

    private List<ActorRef> beside(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            boolean beside = child > head && sentence.token(child).relation().equals("appos");
            List<ActorRef> named = beside ? reading.cast().refer(sentence, child) : List.of();
            if (named.size() == 1 && isNamed(named.get(0)) && canBeside(sentence.token(head), named.get(0))) {
                return named;
            }
        }
        return List.of();
    }

    /** A person or a body stands beside a noun for one, a country beside "neighbour"; it does not tell who "the capital" is. */
    private boolean canBeside(Token head, ActorRef named) {
        Optional<Actor.Kind> kind = kind(named);
        boolean quoted = quotations.at(named.span().span().start()).isPresent();
        boolean state = LANDS.contains(head.lemma());
        return !quoted
                && kind.filter(k -> k == Actor.Kind.PERSON || BODIES.contains(k) || state && k == Actor.Kind.COUNTRY)
                        .isPresent()
                && head.is("NN");
    }

    /** "The miller Anso said it …": where a name stands beside another mention of the one meant. */
    private List<ActorRef> introduced(List<ActorRef> refs) {
        return reading.cast().actor(refs.get(0).actor()).stream()
                .flatMap(a -> a.mentions().stream())
                .filter(m -> m.form() != Actor.Form.PRONOUN)
                .map(m -> m.at().span())
                .flatMap(span -> reading.text().sentenceAt(span.start()).stream()
                        .flatMap(s -> s.tokenAt(span.end() - 1).stream().flatMap(t -> beside(s, t).stream())))
                .findFirst()
                .map(named ->
                        new ActorRef(named.actor(), named.name(), refs.get(0).span()))
                .map(List::of)
                .orElse(refs);
    }

    private List<ActorRef> part(Sentence sentence, int head) {
        if (!sentence.token(head).is("NNP")) {
            return List.of();
        }
        for (int child : sentence.children(head)) {
            boolean part = child < head && sentence.token(child).is("NNP");
            List<ActorRef> named = part ? reading.cast().refer(sentence, child) : List.of();
            if (named.size() == 1 && kind(named.get(0)).filter(BODIES::contains).isPresent()) {
                return named;
            }
        }
        return List.of();
    }

    private boolean isNamed(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.mentions().stream().anyMatch(m -> m.form() == Actor.Form.NAME))
                .isPresent();
    }

    private Optional<Actor.Kind> kind(ActorRef ref) {
        return reading.cast().actor(ref.actor()).map(Actor::kind);
    }
}
