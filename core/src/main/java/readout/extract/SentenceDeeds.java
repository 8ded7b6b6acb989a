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
    private static final List<String> CONTENT_ROLES =
            List.of("clause", "A1", "A2", "to", "for", "of", "on", "over", "with", "against");
    /** Types whose recipient is at times named only in what the deed is done to. */
    private static final Set<PloverType> AFFECTING = Set.of(
            PloverType.COOPERATE,
            PloverType.AID,
            PloverType.RETREAT,
            PloverType.CONCEDE,
            PloverType.REJECT,
            PloverType.SANCTION,
            PloverType.COERCE);

    private static final List<String> BENEFICIARY = List.of("against", "with", "to", "for", "of.for", "on");
    private static final List<String> PROPOSER =
            List.of("against", "with", "to", "for", "poss", "of", "mod", "from", "by");
    private static final List<String> ANY_RECIPIENT =
            List.of("to", "with", "against", "A1", "on", "for", "from", "loc");

    /** Types that are acts of words. */
    private static final Set<PloverType> SAID =
            Set.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN);

    private final Sentence sentence;
    private final EventKnowledge knowledge;
    private final Arguments arguments;
    private final Moods moods;
    private final Map<Integer, EventRule> deeds = new LinkedHashMap<>();

    SentenceDeeds(Sentence sentence, EventKnowledge knowledge) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.arguments = new Arguments(sentence, knowledge.words());
        this.moods = new Moods(sentence, arguments, knowledge.effects());
    }

    /** The deeds, in the order of their triggers. */
    List<EventCandidate> code() {
        for (Token token : sentence.tokens()) {
            if (!INSIDE_NOUN.contains(token.relation())) {
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
                    .or(() -> obliged(token))
                    .ifPresent(found::add);
        }
        return EventMerge.within(sentence, found);
    }

    private Optional<EventCandidate> deed(int trigger, EventRule rule) {
        if (isQuestion(trigger)) {
            return Optional.empty();
        }
        Standing standing = moods.of(trigger);
        return switch (standing.mood()) {
            case FACT -> Optional.of(plain(trigger, rule, standing));
            case ALLEGED, DENIED ->
                rule.act().isPresent() ? Optional.empty() : Optional.of(plain(trigger, rule, standing));
            case FUTURE -> changed("future", trigger, rule, standing);
            case REFUSED -> changed("refused", trigger, rule, standing);
            case OBLIGED -> obliged(sentence.token(trigger));
            case ATTEMPTED ->
                rule.type() == PloverType.ASSAULT || rule.type() == PloverType.COERCE
                        ? Optional.of(plain(trigger, rule, standing))
                        : Optional.empty();
            case POSSIBLE, WANTED, NEGATED -> Optional.empty();
        };
    }

    private boolean isQuestion(int trigger) {
        Token last = sentence.token(sentence.size() - 1);
        return last.form().equals("?") && trigger < sentence.size();
    }

    private EventCandidate plain(int trigger, EventRule rule, Standing standing) {
        if (rule.act().isEmpty()) {
            return candidate(
                            rule.id(),
                            rule.type(),
                            mode(rule, trigger),
                            rule.cameo(),
                            trigger,
                            rule,
                            standing,
                            recipients(rule, trigger))
                    .get();
        }
        String act = rule.act().get();
        List<Integer> heads = content(trigger);
        Optional<EventRule> deed = contentDeed(heads);
        boolean refused = act.equals("agree") && heads.stream().anyMatch(h -> moods.own(h) == Mood.NEGATED);
        PloverType type = refused
                ? PloverType.REJECT
                : deed.flatMap(d -> knowledge.contents().becomes(act, d.type())).orElse(rule.type());
        Content content = knowledge.contents().of(sentence, heads, deeds, type, act);
        Optional<String> mode = rule.mode()
                .filter(m -> !m.equals("content") && type == rule.type())
                .or(content::mode);
        List<List<Integer>> recipients = recipients(rule, trigger);
        addContentRecipients(recipients, heads, type);
        recipients.addAll(groups(List.of("condition"), trigger));
        if (!act.equals("agree")) {
            recipients.addAll(groups(List.of("inside"), trigger));
        }
        return candidate(
                        rule.id(),
                        type,
                        mode,
                        content.cameo().or(() -> rule.cameo().filter(c -> type == rule.type())),
                        trigger,
                        rule,
                        standing,
                        recipients)
                .get();
    }

    private Optional<EventCandidate> changed(String how, int trigger, EventRule rule, Standing standing) {
        if (rule.act().filter(a -> a.equals("agree")).isPresent() && how.equals("future")) {
            return Optional.of(plain(trigger, rule, standing));
        }
        boolean unless = !arguments.fill(trigger, "condition").isEmpty();
        Optional<PloverType> type = unless && how.equals("future")
                ? Optional.of(PloverType.THREATEN)
                : knowledge.contents().becomes(how, rule.type());
        return type.flatMap(t -> {
            Content content = knowledge
                    .contents()
                    .of(sentence, List.of(trigger), deeds, t, t == PloverType.AGREE ? "agree" : "reject");
            return candidate(
                    rule.id() + "+" + how,
                    t,
                    content.mode(),
                    content.cameo(),
                    trigger,
                    rule,
                    standing,
                    recipients(rule, trigger));
        });
    }

    /** "He said the rebels must withdraw": who says what others ought to do requests it. */
    private Optional<EventCandidate> obliged(Token token) {
        if (!token.is("VB") || moods.own(token.index()) != Mood.OBLIGED && !needs(token)) {
            return Optional.empty();
        }
        Optional<Integer> speaker = arguments.speaker(token.index());
        Optional<Integer> subject = Grammar.subject(sentence, token.index());
        if (speaker.isEmpty() || subject.isEmpty() || speaker.equals(subject)) {
            return Optional.empty();
        }
        Content content =
                knowledge.contents().of(sentence, List.of(token.index()), deeds, PloverType.REQUEST, "demand");
        return Optional.of(new EventCandidate(
                "request.must",
                PloverType.REQUEST,
                content.mode(),
                content.cameo(),
                false,
                token.index(),
                List.of(List.of(speaker.get())),
                List.of(List.of(subject.get())),
                false,
                Mood.FACT,
                Optional.empty(),
                0,
                List.of("what others must do, said by "
                        + sentence.token(speaker.get()).form())));
    }

    private boolean needs(Token token) {
        return Set.of("need", "have").contains(token.lemma())
                && !Grammar.clauses(sentence, token.index()).isEmpty()
                && moods.own(token.index()) == Mood.FACT;
    }

    /** Whom someone accuses of the deed, where the deed itself does not say who did it. */
    private List<List<Integer>> actors(EventRule rule, int trigger, Standing standing) {
        List<List<Integer>> groups = groups(rule.actors(), trigger);
        if (SAID.contains(rule.type())) {
            beforeClause(trigger).ifPresent(speaker -> groups.add(0, List.of(speaker)));
        }
        if (standing.mood() == Mood.ALLEGED && standing.by().isPresent()) {
            Grammar.object(sentence, standing.by().get()).ifPresent(accused -> groups.add(0, List.of(accused)));
        }
        return groups;
    }

    /** "{He} said his men had left and accused the army": the tree joins "accused" to what he said, but that is his act too. */
    private Optional<Integer> beforeClause(int verb) {
        Token token = sentence.token(verb);
        if (!token.pos().equals("VBD") || !token.relation().equals("conj")) {
            return Optional.empty();
        }
        Token first = sentence.token(token.head());
        boolean told = first.relation().equals("ccomp")
                && knowledge.words().in(sentence.token(first.head()).lemma(), "@say")
                && sentence.token(first.head()).pos().equals("VBD");
        boolean own = sentence.child(verb, "nsubj").isPresent()
                || sentence.child(verb, "nsubjpass").isPresent();
        return told && !own && first.head() < first.index() ? Grammar.doer(sentence, first.head()) : Optional.empty();
    }

    private Optional<EventCandidate> candidate(
            String id,
            PloverType type,
            Optional<String> mode,
            Optional<String> cameo,
            int trigger,
            EventRule rule,
            Standing standing,
            List<List<Integer>> recipients) {
        return Optional.of(new EventCandidate(
                id,
                type,
                mode,
                cameo,
                sentence.token(trigger).is("NN"),
                trigger,
                actors(rule, trigger, standing),
                recipients,
                rule.reciprocal(),
                standing.mood(),
                standing.by(),
                standing.depth(),
                List.of(sentence.token(trigger).form() + " is " + rule.id())));
    }

    private Optional<String> mode(EventRule rule, int trigger) {
        if (rule.mode().filter("words"::equals).isPresent()) {
            return knowledge.modes().of(sentence, trigger, rule.type(), arguments);
        }
        return rule.mode();
    }

    private List<List<Integer>> recipients(EventRule rule, int trigger) {
        List<List<Integer>> groups = groups(rule.recipients(), trigger);
        if (AFFECTING.contains(rule.type())
                && !rule.recipients().isEmpty()
                && rule.act().isEmpty()) {
            groups.addAll(groups(List.of("inside"), trigger));
        }
        if (rule.type() == PloverType.ASSAULT
                && groups.stream().flatMap(List::stream).anyMatch(this::isOwned)) {
            groups.addAll(groups(List.of("speaker"), trigger));
        }
        return groups;
    }

    /** "{Its} bases", of which a party says that the other struck them. */
    private boolean isOwned(int word) {
        return Grammar.child(sentence, word, "poss")
                .filter(p -> sentence.token(p).pos().equals("PRP$"))
                .isPresent();
    }

    private List<List<Integer>> groups(List<String> roles, int trigger) {
        List<List<Integer>> groups = new ArrayList<>();
        for (String role : roles) {
            List<Integer> group = arguments.fill(trigger, role);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Integer> content(int trigger) {
        List<Integer> heads = new ArrayList<>();
        for (String role : CONTENT_ROLES) {
            arguments.fill(trigger, role).stream()
                    .filter(w -> !heads.contains(w))
                    .forEach(heads::add);
        }
        return heads;
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

    private void addContentRecipients(List<List<Integer>> groups, List<Integer> heads, PloverType type) {
        for (int head : heads) {
            if (type == PloverType.REQUEST && sentence.token(head).is("VB")) {
                Grammar.subject(sentence, head)
                        .or(() -> Grammar.doer(sentence, head))
                        .ifPresent(s -> groups.add(List.of(s)));
            }
            EventRule rule = deeds.get(head);
            if (rule != null) {
                groups.addAll(groups(rule.recipients(), head));
            }
            if (sentence.token(head).is("VB")) {
                groups.addAll(groups(ANY_RECIPIENT, head));
            } else {
                groups.addAll(
                        groups(type == PloverType.REQUEST || type == PloverType.REJECT ? PROPOSER : BENEFICIARY, head));
            }
        }
    }
}
