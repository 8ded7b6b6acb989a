package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;
import readout.text.Sentence;

/**
 * Deeds that are acts of words (Searle 1976): a demand, a promise, a warning. What such an act is about tells of which type it is, and may name
 * to whom it is directed.
 */
final class SpeechActs {

    /** Types of which to promise not to do them is no refusal. */
    private static final Set<PloverType> HOSTILE = Set.of(
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.MOBILIZE,
            PloverType.SANCTION,
            PloverType.PROTEST,
            PloverType.THREATEN);

    /** Words by which one binds oneself to others: what is promised not to be done is done to please them. */
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "agree", "commit", "undertake", "assure");

    /** What comes into being, or is joined, is nobody to whom it is promised: "agreed to appoint a {government}". */
    private static final Set<String> FOUNDING =
            Set.of("appoint", "form", "create", "establish", "name", "join", "set", "launch", "elect", "found");

    private static final Set<String> HELP = Set.of("support", "help", "assistance", "aid", "backing", "cooperation");

    /** States and bodies of which there are several. */
    private static final Set<String> PARTNERS = Set.of(
            "ally", "partner", "country", "nation", "state", "government", "power", "capital", "neighbour", "neighbor");

    private static final List<String> CONTENT_ROLES =
            List.of("clause", "A1", "A2", "to", "for", "of", "on", "over", "with", "against");

    private static final List<String> BENEFICIARY = List.of("against", "with", "to", "for", "of.for", "on");

    private static final List<String> PROPOSER =
            List.of("against", "with", "to", "for", "poss", "of", "mod", "from", "by");

    /** Whoever is handed over is nobody to whom that is promised: "agreed to exchange {prisoners}". */
    private static final Set<String> HANDING = Set.of("exchange", "swap", "release", "free", "return", "repatriate");

    private static final List<String> ANY_RECIPIENT =
            List.of("between", "to", "with", "against", "A1", "on", "for", "from", "loc");

    /** Types whose recipient is never one's own. */
    private static final Set<PloverType> OF_OTHERS = Set.of(PloverType.THREATEN, PloverType.AGREE);

    private final Sentence sentence;
    private final EventKnowledge knowledge;
    private final Arguments arguments;
    private final Map<Integer, EventRule> deeds;
    private final DeedParties parties;

    /** Reads {@code deeds}, the rules met in the sentence by word, when asked and not before. */
    SpeechActs(
            Sentence sentence,
            EventKnowledge knowledge,
            Arguments arguments,
            Map<Integer, EventRule> deeds,
            DeedParties parties) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.arguments = arguments;
        this.deeds = deeds;
        this.parties = parties;
    }

    /** What an act of words is by what it is about: to promise a raid is to threaten, to promise none is not, and to promise no talks is to refuse. */
    PloverType typeOf(EventRule rule, String act, int trigger, List<Integer> heads) {
        Optional<EventRule> deed = act.equals("appeal") && isForTalks(trigger) ? Optional.empty() : contentDeed(heads);
        boolean none = act.equals("agree")
                && heads.stream()
                        .map(head -> OwnMood.of(sentence, head))
                        .anyMatch(own -> own == Mood.NEGATED || own == Mood.REFUSED);
        if (none) {
            boolean spared = deed.map(d -> HOSTILE.contains(d.type()))
                    .orElse(PROMISING.contains(sentence.token(trigger).lemma()));
            return spared ? rule.type() : PloverType.REJECT;
        }
        boolean asked =
                act.equals("appeal") && !arguments.fill(trigger, "infinitive").isEmpty();
        return deed.filter(d -> !asked)
                .flatMap(d -> knowledge
                        .contents()
                        .becomes(rule.id(), d.type())
                        .or(() -> knowledge.contents().becomes(act, d.type())))
                .orElse(rule.type());
    }

    /** "Requested {a meeting} over the strikes": the thing asked for is what it is about, whatever is told behind it. */
    private boolean isForTalks(int trigger) {
        return Grammar.child(sentence, trigger, "dobj")
                .filter(asked -> knowledge.words().in(sentence.token(asked).lemma(), "@talks"))
                .isPresent();
    }

    /** The words that tell what the act at {@code trigger} is about. */
    List<Integer> content(int trigger) {
        List<Integer> heads = new ArrayList<>();
        for (String role : CONTENT_ROLES) {
            arguments.fill(trigger, role).stream()
                    .filter(w -> !heads.contains(w) && !(role.equals("with") && isBeside(w, trigger)))
                    .forEach(heads::add);
        }
        return heads;
    }

    /** "Rejected the plan, with {a minister} saying it was late": who speaks beside the deed is not what it is about. */
    private boolean isBeside(int word, int trigger) {
        return Arrays.stream(sentence.children(trigger))
                .mapToObj(sentence::token)
                .anyMatch(t -> t.index() > word
                        && t.relation().equals("advcl")
                        && t.pos().equals("VBG")
                        && knowledge.words().in(t.lemma(), "@say"));
    }

    private Optional<EventRule> contentDeed(List<Integer> heads) {
        for (int head : heads) {
            Optional<EventRule> rule = Optional.ofNullable(deeds.get(head))
                    .or(() -> Grammar.child(sentence, head, "dobj").map(deeds::get));
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    /** The recipients of the act at {@code trigger}: its own, then those whom the words at {@code heads}, its content, name. */
    List<List<Integer>> recipients(EventRule rule, String act, PloverType type, int trigger, List<Integer> heads) {
        List<List<Integer>> groups = parties.recipients(rule, trigger);
        groups.removeIf(group -> group.stream().allMatch(word -> isFreeing(word, type) || isAgreedTo(word, type)));
        if (type == PloverType.REQUEST && isAskedOfOthers(groups, trigger)) {
            return groups;
        }
        for (int head : heads) {
            addAsked(groups, head, type);
            addNamed(groups, head, type);
        }
        groups.addAll(parties.groups(List.of("condition"), trigger));
        if (!act.equals("agree")) {
            groups.addAll(parties.groups(List.of("inside"), trigger));
        }
        groups.removeIf(group -> type == PloverType.THREATEN && heads.stream().anyMatch(head -> isSent(head, group)));
        return groups;
    }

    /**
     * "Urged {regional partners} to cut ties with Togo", "asked for {help} to blockade Togo": asked of several who have no name, or of nobody, and so of
     * none of those named behind them.
     */
    private boolean isAskedOfOthers(List<List<Integer>> groups, int trigger) {
        List<Integer> bidden = arguments.fill(trigger, "infinitive");
        boolean forHelp = arguments.fill(trigger, "for").stream()
                .map(sentence::token)
                .anyMatch(help -> HELP.contains(help.lemma()) && bidden.stream().anyMatch(verb -> help.index() < verb));
        if (forHelp) {
            return true;
        }
        return groups.stream()
                .flatMap(List::stream)
                .map(sentence::token)
                .anyMatch(asked -> Set.of("NNS", "NNPS").contains(asked.pos())
                        && bidden.stream().anyMatch(verb -> asked.index() < verb)
                        && (PARTNERS.contains(asked.lemma()) || ClaimRules.SHIPPED.isPerson(asked.lemma())));
    }

    /** Who is to do what is asked, and to whom. */
    private void addAsked(List<List<Integer>> groups, int head, PloverType type) {
        if (type == PloverType.REQUEST && sentence.token(head).is("VB")) {
            Grammar.subject(sentence, head).or(() -> Doers.of(sentence, head)).ifPresent(s -> groups.add(List.of(s)));
        }
        EventRule rule = deeds.get(head);
        if (rule != null) {
            boolean ofTheAsked =
                    type == PloverType.REQUEST && sentence.token(head).is("NN");
            groups.addAll(ofTheAsked && !isFreeing(head, type) ? parties.groups(rule.actors(), head) : List.of());
            groups.addAll(parties.groups(rule.recipients(), head));
        }
    }

    /** Whom the phrases of what the act is about name. */
    private void addNamed(List<List<Integer>> groups, int head, PloverType type) {
        if (FOUNDING.contains(sentence.token(head).lemma())) {
            return;
        }
        if (sentence.token(head).is("VB")) {
            boolean handed = type == PloverType.AGREE
                    && HANDING.contains(sentence.token(head).lemma());
            List<String> roles = ANY_RECIPIENT.stream()
                    .filter(role -> !handed || !role.equals("A1"))
                    .toList();
            groups.addAll(parties.groups(roles, head));
            groups.removeIf(group -> OF_OTHERS.contains(type) && group.stream().allMatch(this::isOfTheDoer));
        } else if (isFreeing(head, type)) {
            groups.addAll(parties.groups(List.of("by", "from"), head));
        } else {
            boolean proposed = type == PloverType.REQUEST || type == PloverType.REJECT;
            groups.addAll(parties.groups(proposed ? PROPOSER : BENEFICIARY, head));
        }
    }

    /** "Demanded the president's {release}": asked of those who hold him. */
    private boolean isFreeing(int word, PloverType type) {
        return type == PloverType.REQUEST
                && sentence.token(word).is("NN")
                && knowledge.words().in(sentence.token(word).lemma(), "@freeing");
    }

    /** "Threatened to deploy {the army}": who is sent is not threatened. */
    private boolean isSent(int head, List<Integer> group) {
        return Optional.ofNullable(deeds.get(head))
                .filter(deed -> deed.type() == PloverType.MOBILIZE)
                .flatMap(deed -> Grammar.child(sentence, head, "dobj"))
                .filter(group::contains)
                .isPresent();
    }

    /** "Agreed to the {withdrawal} of troops": what is agreed to is nobody with whom it is agreed. */
    private boolean isAgreedTo(int word, PloverType type) {
        return type == PloverType.AGREE && sentence.token(word).is("NN") && deeds.containsKey(word);
    }

    /** "Warned that it would recall {its ambassador}": nobody threatens or promises to what is his own. */
    private boolean isOfTheDoer(int word) {
        return Grammar.child(sentence, word, "poss")
                .filter(p -> sentence.token(p).pos().equals("PRP$"))
                .isPresent();
    }
}
