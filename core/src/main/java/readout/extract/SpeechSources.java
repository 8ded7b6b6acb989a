package readout.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Finds whom the speaker of a cue means: an actor, or the author of the paper that speaks. */
final class SpeechSources {

    private static final Set<String> THIRD = Set.of("he", "she", "they", "it");

    private final Reading reading;
    private final Quotations quotations;
    private final SpeechPapers papers;

    SpeechSources(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
        this.papers = new SpeechPapers(reading, quotations);
    }

    /**
     * Whose words {@code cue} reports: several where they speak together ("A and B called for calm").
     *
     * @param previous the source of the cue before, for "he" that the cast leaves open
     * @param spoken the last papers that spoke, by what they are, for "the statement"
     */
    List<SpeechSource> of(Cue cue, Optional<SpeechSource> previous, Map<Channel, SpeechSource> spoken) {
        return cue.speaker()
                .map(head -> at(cue.sentence(), head, cue.token(), previous, spoken))
                .orElse(List.of());
    }

    private List<SpeechSource> at(
            Sentence sentence, int head, int cue, Optional<SpeechSource> previous, Map<Channel, SpeechSource> spoken) {
        Optional<Integer> document = SpeechPapers.in(sentence, head, cue);
        if (document.isPresent()) {
            return papers.source(sentence, document.get(), cue, spoken).stream().toList();
        }
        List<ActorRef> meant = new SpeechHandles(reading, quotations).resolved(sentence, head);
        Optional<SpeechSource> goesOn = goesOn(sentence, head, meant, previous);
        if (goesOn.isPresent()) {
            return goesOn.stream().toList();
        }
        if (!meant.isEmpty()) {
            Optional<Channel> medium = stateMedia(sentence, head);
            return meant.stream()
                    .map(m -> new SpeechSource(m, Optional.empty(), medium, 1, "the subject of the cue is " + m.name()))
                    .toList();
        }
        return pronoun(sentence, head, previous).stream().toList();
    }

    /**
     * "X, in an interview, accused Y of theft. “…,” he said": who spoke last in the paragraph goes on, rather than someone whom the
     * paragraph does not name before the pronoun.
     */
    private Optional<SpeechSource> goesOn(
            Sentence sentence, int head, List<ActorRef> meant, Optional<SpeechSource> previous) {
        Token word = sentence.token(head);
        boolean person = word.lemma().equals("he") || word.lemma().equals("she");
        if (!person || meant.size() != 1 || previous.isEmpty()) {
            return Optional.empty();
        }
        ActorRef last = previous.get().speaker();
        boolean near = isPerson(last)
                && isNamedBefore(last.actor(), sentence, word)
                && !isNamedBefore(meant.get(0).actor(), sentence, word)
                && !isOfOtherSex(last.actor(), word);
        return near
                ? Optional.of(new SpeechSource(
                        at(last, word),
                        Optional.empty(),
                        Optional.empty(),
                        0.8,
                        "“" + word.form() + "” is " + last.name() + ", who spoke last in the paragraph"))
                : Optional.empty();
    }

    private boolean isNamedBefore(String actor, Sentence sentence, Token word) {
        return mentions(actor).stream()
                .filter(m -> m.form() != Actor.Form.PRONOUN)
                .map(m -> m.at().span())
                .filter(span -> span.start() < word.span().start())
                .anyMatch(span -> reading.text()
                        .sentenceAt(span.start())
                        .filter(s -> s.paragraph() == sentence.paragraph())
                        .isPresent());
    }

    /** Whether the text elsewhere calls the actor "she" where the word is "he", or the other way round. */
    private boolean isOfOtherSex(String actor, Token word) {
        Set<String> other = word.lemma().equals("he") ? Set.of("she", "her", "hers") : Set.of("he", "him", "his");
        return mentions(actor).stream()
                .filter(m -> m.form() == Actor.Form.PRONOUN)
                .filter(m -> quotations.at(m.at().span().start()).isEmpty())
                .anyMatch(m -> other.contains(m.at().text().toLowerCase(Locale.ROOT)));
    }

    private List<Actor.Mention> mentions(String actor) {
        return reading.cast().actor(actor).map(Actor::mentions).orElse(List.of());
    }

    private Optional<SpeechSource> pronoun(Sentence sentence, int head, Optional<SpeechSource> previous) {
        Token word = sentence.token(head);
        if (THIRD.contains(word.lemma()) && !word.lemma().equals("it")) {
            return lastPerson(sentence)
                    .or(() -> previous.map(SpeechSource::speaker).filter(this::isPerson))
                    .map(p -> new SpeechSource(
                            at(p, word),
                            Optional.empty(),
                            Optional.empty(),
                            0.7,
                            "“" + word.form() + "” is " + p.name() + ", last named"));
        }
        return Optional.empty();
    }

    /** The first person of the sentence before, in the same paragraph. */
    private Optional<ActorRef> lastPerson(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = reading.text().sentences().get(sentence.index() - 1);
        return before.paragraph() != sentence.paragraph()
                ? Optional.empty()
                : reading.cast().in(before).stream().filter(this::isPerson).findFirst();
    }

    private ActorRef at(ActorRef actor, Token word) {
        return new ActorRef(actor.actor(), actor.name(), reading.text().passage(word.span()));
    }

    private boolean isPerson(ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON)
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
