package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.extract.EventContents.Content;
import readout.extract.Moods.Standing;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** The deeds of one sentence: first the words that name one, then what each is, by the way it is put and by what it governs. */
final class SentenceDeeds {

    private static final Set<String> INSIDE_NOUN = Set.of("compound", "nmod", "poss");

    /** What is part of these names no deed: "Samarra Barrage", "28 March". */
    private static final Set<String> NAMES = Set.of("GPE", "LOC", "FAC", "DATE", "PERSON");

    /** Types that are acts of words: who accuses today may be told of in the present. */
    private static final Set<PloverType> SAID =
            Set.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN, PloverType.SUPPORT);

    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> WANTING = Set.of("want", "like", "wish", "have");

    private final Sentence sentence;
    private final EventKnowledge knowledge;
    private final Arguments arguments;
    private final Moods moods;
    private final Map<Integer, EventRule> deeds = new LinkedHashMap<>();
    private final DeedParties parties;
    private final SpeechActs acts;
    private final Obligations obligations;

    SentenceDeeds(Sentence sentence, EventKnowledge knowledge) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.arguments = new Arguments(sentence, knowledge.words());
        this.moods = new Moods(sentence, arguments);
        this.parties = new DeedParties(sentence, knowledge.words(), arguments, deeds);
        this.acts = new SpeechActs(sentence, knowledge, arguments, deeds, parties);
        this.obligations = new Obligations(sentence, knowledge, arguments, deeds);
    }

    /** The deeds, in the order of their triggers. */
    List<EventCandidate> code() {
        for (Token token : sentence.tokens()) {
            if (!INSIDE_NOUN.contains(token.relation()) && !NAMES.contains(token.name())) {
                knowledge
                        .rules()
                        .match(sentence, token.index(), arguments)
                        .ifPresent(rule -> deeds.put(token.index(), rule));
            }
        }
        List<EventCandidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional.ofNullable(deeds.get(token.index()))
                    .flatMap(rule -> deed(token.index(), rule))
                    .or(() -> obligations.at(token))
                    .ifPresent(found::add);
        }
        List<EventCandidate> settled = new CarriedDeeds(arguments, deeds).settle(found);
        return EventMerge.within(sentence, SharedRecipients.of(sentence, PoliceRaids.settled(sentence, settled)));
    }

    private Optional<EventCandidate> deed(int trigger, EventRule rule) {
        if (isQuestion() || isDescription(trigger) || Labels.isCalledSo(sentence, trigger) || isHabit(trigger, rule)) {
            return Optional.empty();
        }
        Standing standing = meant(rule, moods.of(trigger));
        return switch (standing.mood()) {
            case FACT -> Optional.of(plain(trigger, rule, standing));
            case ALLEGED, DENIED ->
                rule.act().isPresent() ? Optional.empty() : Optional.of(plain(trigger, rule, standing));
            case FUTURE ->
                Decisions.isTaken(sentence, rule, standing)
                        ? Optional.of(asFact(trigger, rule, standing))
                        : changed("future", trigger, rule, standing);
            case REFUSED -> standing.by().isPresent() ? Optional.empty() : changed("refused", trigger, rule, standing);
            case OBLIGED ->
                rule.type() == PloverType.THREATEN && rule.act().isEmpty() || rule.isOrder()
                        ? Optional.of(asFact(trigger, rule, standing))
                        : obligations.at(sentence.token(trigger));
            case ATTEMPTED ->
                rule.type() == PloverType.ASSAULT || rule.type() == PloverType.COERCE
                        ? Optional.of(plain(trigger, rule, standing))
                        : Optional.empty();
            case COMMITTED ->
                Decisions.isKnown(sentence, rule, standing, moods)
                        ? Optional.of(asFact(trigger, rule, standing))
                        : Optional.empty();
            case POSSIBLE, CONDITIONAL, WISHED, ASKED, FEARED, NEGATED -> Optional.empty();
        };
    }

    private EventCandidate asFact(int trigger, EventRule rule, Standing standing) {
        return plain(trigger, rule, new Standing(Mood.FACT, Optional.empty(), standing.depth()));
    }

    /** "Did {not} rule out force": what a rule wants negated is a deed when it is. */
    private Standing meant(EventRule rule, Standing standing) {
        boolean spoken = SAID.contains(rule.type())
                && Set.of(Mood.WISHED, Mood.OBLIGED, Mood.ASKED).contains(standing.mood())
                && standing.by().filter(this::isOfTheSpeaker).isPresent();
        if (spoken) {
            return new Standing(Mood.FACT, Optional.empty(), standing.depth());
        }
        boolean not = Set.of(Mood.NEGATED, Mood.REFUSED, Mood.FUTURE).contains(standing.mood());
        return not && standing.by().isEmpty() && rule.isNegation()
                ? new Standing(Mood.FACT, Optional.empty(), standing.depth())
                : standing;
    }

    /** "I would like to {condemn} the raid", "we have to {thank} Chad": who says it of himself does it. */
    private boolean isOfTheSpeaker(int verb) {
        return WANTING.contains(sentence.token(verb).lemma())
                && Grammar.child(sentence, verb, "nsubj")
                        .map(sentence::token)
                        .filter(s -> FIRST.contains(s.lower()))
                        .isPresent();
    }

    /** "It was the deadliest attack in years": says more of a deed told elsewhere. */
    private boolean isDescription(int trigger) {
        Token token = sentence.token(trigger);
        boolean predicate = token.is("NN") && token.relation().equals("attr") && token.head() >= 0;
        return predicate
                && Grammar.child(sentence, token.head(), "nsubj")
                        .map(sentence::token)
                        .filter(s -> s.is("PRP") || s.is("DT"))
                        .isPresent();
    }

    /** "Those who {shoot} at civilians", "a pact that {deepens} ties", "a jail where dissidents are {killed}": the simple present of a relative clause tells of no one deed. */
    private boolean isHabit(int trigger, EventRule rule) {
        Token token = sentence.token(trigger);
        Token first = token.relation().equals("conj") && token.head() >= 0 ? sentence.token(token.head()) : token;
        boolean passive = token.pos().equals("VBN")
                && Grammar.child(sentence, first.index(), "auxpass")
                        .filter(aux -> Set.of("VBZ", "VBP")
                                .contains(sentence.token(aux).pos()))
                        .isPresent()
                && Grammar.child(sentence, first.index(), "aux").isEmpty();
        return (Set.of("VBZ", "VBP").contains(token.pos()) || passive)
                && first.relation().equals("relcl")
                && !SAID.contains(rule.type());
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).form().equals("?");
    }

    private EventCandidate plain(int trigger, EventRule rule, Standing standing) {
        return rule.act()
                .map(act -> spoken(act, trigger, rule, standing))
                .orElseGet(() -> candidate(
                        rule.id(),
                        rule.type(),
                        mode(rule, trigger),
                        rule.cameo(),
                        trigger,
                        rule,
                        standing,
                        parties.recipients(rule, trigger)));
    }

    private EventCandidate spoken(String act, int trigger, EventRule rule, Standing standing) {
        List<Integer> heads = acts.content(trigger);
        PloverType type = acts.typeOf(rule, act, trigger, heads);
        Content content = knowledge.contents().of(sentence, heads, deeds, type, act);
        boolean same = type == rule.type();
        return candidate(
                rule.id(),
                type,
                rule.mode().filter(m -> !m.equals("content") && same).or(content::mode),
                content.cameo().or(() -> rule.cameo().filter(c -> same)),
                trigger,
                rule,
                standing,
                acts.recipients(rule, act, type, trigger, heads));
    }

    private Optional<EventCandidate> changed(String how, int trigger, EventRule rule, Standing standing) {
        boolean promises = rule.act().filter("agree"::equals).isPresent();
        boolean threatens = rule.type() == PloverType.THREATEN && rule.act().isEmpty();
        if (how.equals("future") && (promises || threatens)) {
            return Optional.of(plain(trigger, rule, standing));
        }
        if (how.equals("future") && rule.mode().filter("convict"::equals).isPresent()) {
            return Optional.empty();
        }
        boolean unless = !arguments.fill(trigger, "condition").isEmpty();
        Optional<PloverType> type = unless && how.equals("future")
                ? Optional.of(PloverType.THREATEN)
                : knowledge.contents().becomes(how, rule.type());
        return type.map(t -> {
            Content content = knowledge
                    .contents()
                    .of(sentence, List.of(trigger), deeds, t, t == PloverType.AGREE ? "agree" : "reject");
            List<List<Integer>> recipients = t == PloverType.REJECT && rule.reciprocal()
                    ? parties.others(rule, trigger)
                    : parties.recipients(rule, trigger);
            if (t == PloverType.THREATEN) {
                recipients.addAll(parties.groups(List.of("condition"), trigger));
            }
            String put = unless && t == PloverType.THREATEN ? "if" : how;
            return candidate(
                    rule.id() + "+" + put, t, content.mode(), content.cameo(), trigger, rule, standing, recipients);
        });
    }

    private EventCandidate candidate(
            String id,
            PloverType type,
            Optional<String> mode,
            Optional<String> cameo,
            int trigger,
            EventRule rule,
            Standing standing,
            List<List<Integer>> recipients) {
        return new EventCandidate(
                id,
                type,
                mode,
                cameo,
                sentence.token(trigger).is("NN"),
                trigger,
                List.of(),
                parties.actors(rule, trigger, standing),
                recipients,
                rule.reciprocal() && (type != PloverType.REJECT || recipients.isEmpty()),
                standing.mood(),
                standing.by(),
                standing.depth(),
                List.of());
    }

    private Optional<String> mode(EventRule rule, int trigger) {
        if (rule.mode().filter("words"::equals).isPresent()) {
            return knowledge.modes().of(sentence, trigger, rule.type(), arguments);
        }
        return rule.mode();
    }
}
