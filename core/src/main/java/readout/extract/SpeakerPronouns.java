package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.extract.SpeechSources.Before;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/** Whom "he said" means where the paragraph tells it better than the cast does, which reads pronouns by themselves and not as speakers. */
final class SpeakerPronouns {

    private static final String IT = "it";
    private static final Set<String> THIRD = Set.of("he", "she", "they");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");
    private static final Set<String> MALE = Set.of("he", "him", "his");

    private final Reading reading;
    private final Quotations quotations;

    SpeakerPronouns(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /**
     * "X, in an interview, accused Y of theft. “…,” he said": who spoke last in the paragraph goes on, rather than one whom the
     * paragraph does not name before the pronoun or names only in what was said. "A driver shrugged. “…,” he said" is the driver.
     *
     * @param meant whom the cast takes the pronoun for
     */
    Optional<SpeechSource> goesOn(Sentence sentence, int head, List<ActorRef> meant, Optional<Before> before) {
        Token word = sentence.token(head);
        if (meant.size() != 1) {
            return Optional.empty();
        }
        Optional<Span> said = before.map(Before::content);
        if (isNamedBefore(meant.get(0).actor(), sentence, word, said)) {
            return Optional.empty();
        }
        return before.map(b -> b.source().speaker())
                .filter(last -> isPerson(last)
                        && isNamedBefore(last.actor(), sentence, word, Optional.empty())
                        && !isOfOtherSex(last.actor(), word))
                .map(last -> source(last, word, 0.8, "who spoke last in the paragraph"))
                .or(() -> actsBefore(sentence, word).map(one -> source(one, word, 0.8, "the subject before")));
    }

    /** "“General Zaw will pay,” he said": nobody calls himself by his name, so "he" is not the general. */
    boolean isToldOf(Cue cue, List<ActorRef> meant) {
        Span words = cue.content();
        return meant.size() == 1
                && words.end() <= cue.span().start()
                && mentions(meant.get(0).actor()).stream()
                        .anyMatch(m -> m.form() != Actor.Form.PRONOUN && words.contains(m.at().span()));
    }

    /** Who spoke last, at most two paragraphs before, and is not named in the words said. */
    Optional<SpeechSource> spokeLast(Cue cue, int head, Optional<Before> before) {
        return before.map(b -> b.source().speaker())
                .filter(last -> isPerson(last) && isNear(last, cue.sentence(), 2))
                .filter(last -> !isToldOf(cue, List.of(last)))
                .map(last -> source(last, cue.sentence().token(head), 0.75, "who spoke last"));
    }

    /** The first person of the sentence before, in the same paragraph; else who spoke last; for "it" the body that did. */
    Optional<SpeechSource> lastNamed(Sentence sentence, int head, Optional<Before> before) {
        Token word = sentence.token(head);
        if (word.lemma().equalsIgnoreCase(IT)) {
            return before.map(b -> b.source().speaker())
                    .filter(last -> !isPerson(last) && isNear(last, sentence, 1))
                    .map(last -> source(last, word, 0.8, "which spoke last"));
        }
        if (!THIRD.contains(word.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return lastPerson(sentence)
                .or(() -> before.map(b -> b.source().speaker()).filter(this::isPerson))
                .map(p -> source(p, word, 0.7, "last named"));
    }

    private boolean isNear(ActorRef last, Sentence sentence, int paragraphs) {
        return reading.text()
                .sentenceAt(last.span().span().start())
                .filter(s -> sentence.paragraph() - s.paragraph() <= paragraphs)
                .isPresent();
    }

    private SpeechSource source(ActorRef who, Token word, double sure, String ground) {
        ActorRef at = new ActorRef(who.actor(), who.name(), reading.text().passage(word.span()));
        String step = "“" + word.form() + "” is " + who.name() + ", " + ground;
        return new SpeechSource(at, Optional.empty(), Optional.empty(), sure, step);
    }

    /** One person without a name who is the subject of a clause before the pronoun, in the same paragraph. */
    private Optional<ActorRef> actsBefore(Sentence sentence, Token word) {
        return reading.text().sentences().stream()
                .filter(s -> s.paragraph() == sentence.paragraph() && s.index() <= sentence.index())
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.relation().equals("nsubj") && t.pos().equals("NN"))
                        .filter(t -> t.span().end() <= word.span().start()
                                && quotations.at(t.span().start()).isEmpty()
                                && ReportingVerbs.isPerson(t.lemma()))
                        .flatMap(t -> reading.cast().refer(s, t.index()).stream()))
                .reduce((a, b) -> b);
    }

    private boolean isNamedBefore(String actor, Sentence sentence, Token word, Optional<Span> except) {
        return mentions(actor).stream()
                .filter(m -> m.form() != Actor.Form.PRONOUN)
                .map(m -> m.at().span())
                .filter(span -> span.start() < word.span().start()
                        && except.filter(e -> e.contains(span)).isEmpty())
                .anyMatch(span -> reading.text()
                        .sentenceAt(span.start())
                        .filter(s -> s.paragraph() == sentence.paragraph())
                        .isPresent());
    }

    /** Whether the text elsewhere calls the actor "she" where the word is "he", or the other way round. */
    private boolean isOfOtherSex(String actor, Token word) {
        Set<String> other = MALE.contains(word.lemma().toLowerCase(Locale.ROOT)) ? FEMALE : MALE;
        return mentions(actor).stream()
                .filter(m -> m.form() == Actor.Form.PRONOUN)
                .filter(m -> quotations.at(m.at().span().start()).isEmpty())
                .anyMatch(m -> other.contains(m.at().text().toLowerCase(Locale.ROOT)));
    }

    private List<Actor.Mention> mentions(String actor) {
        return reading.cast().actor(actor).map(Actor::mentions).orElse(List.of());
    }

    private Optional<ActorRef> lastPerson(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = reading.text().sentences().get(sentence.index() - 1);
        return before.paragraph() != sentence.paragraph()
                ? Optional.empty()
                : reading.cast().in(before).stream().filter(this::isPerson).findFirst();
    }

    private boolean isPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .isPresent();
    }
}
