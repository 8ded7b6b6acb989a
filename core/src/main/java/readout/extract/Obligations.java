package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.extract.EventContents.Content;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** What somebody says that others must do: a request of PLOVER's, whatever the deed is that they ought to do. */
final class Obligations {

    /** Who tell what had to be done, and ask for nothing. */
    private static final Set<String> WITNESSES =
            Set.of("source", "witness", "resident", "analyst", "expert", "journalist", "reporter", "report", "lawyer");

    private final Sentence sentence;
    private final EventKnowledge knowledge;
    private final Arguments arguments;
    private final Map<Integer, EventRule> deeds;

    /** @param deeds the rules of the sentence's words that name a deed, by word */
    Obligations(Sentence sentence, EventKnowledge knowledge, Arguments arguments, Map<Integer, EventRule> deeds) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.arguments = arguments;
        this.deeds = deeds;
    }

    /** "He said the rebels must withdraw": who says what others ought to do requests it. */
    Optional<EventCandidate> at(Token token) {
        if (!token.is("VB") || OwnMood.of(sentence, token.index()) != Mood.OBLIGED && !needs(token)) {
            return Optional.empty();
        }
        Optional<Integer> speaker = arguments.speaker(token.index());
        Optional<Integer> subject = Grammar.subject(sentence, token.index());
        if (speaker.isEmpty()
                || subject.isEmpty()
                || speaker.equals(subject)
                || token.lemma().equals("be") && !isNamed(subject.get())
                || WITNESSES.contains(sentence.token(speaker.get()).lemma())
                || Grammar.isPassive(sentence, token.index())) {
            return Optional.empty();
        }
        Content content =
                knowledge.contents().of(sentence, List.of(token.index()), deeds, PloverType.REQUEST, "demand");
        List<List<Integer>> recipients = new ArrayList<>(List.of(List.of(subject.get())));
        List<List<Integer>> hearers =
                arguments.saying(token.index()).map(arguments::addressees).orElse(List.of());
        recipients.addAll(isHearer(subject.get(), hearers) ? 0 : 1, hearers);
        return Optional.of(new EventCandidate(
                "request.must",
                PloverType.REQUEST,
                content.mode(),
                content.cameo(),
                false,
                token.index(),
                List.of(),
                List.of(List.of(speaker.get())),
                recipients,
                false,
                Mood.FACT,
                Optional.empty(),
                0,
                List.of("what others must do, said by "
                        + sentence.token(speaker.get()).form())));
    }

    /* "The response should be fair" asks nobody in particular. */
    private boolean isNamed(int subject) {
        Token token = sentence.token(subject);
        return token.is("NNP") || token.is("PRP");
    }

    /** "Told {Chad} that it must withdraw": the one who is told, and not the one who tells. */
    private boolean isHearer(int subject, List<List<Integer>> hearers) {
        boolean pronoun = Set.of("it", "they").contains(sentence.token(subject).lemma());
        return pronoun
                && hearers.stream()
                        .flatMap(List::stream)
                        .map(sentence::token)
                        .anyMatch(hearer -> Set.of("GPE", "NORP", "ORG").contains(hearer.name()));
    }

    /* "Has to leave", "needs to leave"; who "had a call to discuss it" did so. */
    private boolean needs(Token token) {
        return Set.of("need", "have").contains(token.lemma())
                && Grammar.clauses(sentence, token.index()).stream().anyMatch(this::isInfinitive)
                && Grammar.child(sentence, token.index(), "dobj").isEmpty()
                && OwnMood.of(sentence, token.index()) == Mood.FACT;
    }

    private boolean isInfinitive(int verb) {
        return sentence.token(verb).pos().equals("VB")
                && sentence.child(verb, "aux")
                        .filter(a -> sentence.token(a).is("TO"))
                        .isPresent();
    }
}
