package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.extract.Moods.Standing;
import readout.model.PloverType;
import readout.text.Sentence;
import readout.text.Token;

/** The words of a sentence that may tell who did a deed and to whom, best first. */
final class DeedParties {

    /** Types whose recipient is at times named only in what the deed is done to. */
    private static final Set<PloverType> AFFECTING = Set.of(
            PloverType.COOPERATE,
            PloverType.AID,
            PloverType.RETREAT,
            PloverType.CONCEDE,
            PloverType.REJECT,
            PloverType.SANCTION,
            PloverType.COERCE);

    /** Types that are acts of words. */
    private static final Set<PloverType> SAID =
            Set.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN);

    /** What is hit where it stands before the noun of a blow. */
    private static final Set<String> SUPPLIES =
            Set.of("oil", "gas", "pipeline", "tanker", "grid", "refinery", "oilfield", "railway", "church", "mosque");

    private static final Set<String> PERSONS = Set.of("he", "she", "i");

    private final Sentence sentence;
    private final Words words;
    private final Arguments arguments;
    private final Map<Integer, EventRule> deeds;

    /** Reads {@code deeds}, the rules met in the sentence by word, when asked and not before. */
    DeedParties(Sentence sentence, Words words, Arguments arguments, Map<Integer, EventRule> deeds) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.deeds = deeds;
    }

    /** Whom someone accuses of the deed, where the deed itself does not say who did it. */
    List<List<Integer>> actors(EventRule rule, int trigger, Standing standing) {
        List<List<Integer>> groups = groups(rule.actors(), trigger);
        if (rule.type() == PloverType.ASSAULT) {
            groups.removeIf(group -> group.stream().allMatch(w -> isNoDoer(w, trigger))
                    || group.stream().anyMatch(w -> isOwnerOfTarget(w, trigger) || isScene(w, trigger))
                            && group.stream()
                                    .allMatch(w -> isMeans(w) || isSupply(w, trigger) || isNoDoer(w, trigger)));
        }
        if (SAID.contains(rule.type())) {
            beforeClause(trigger).ifPresent(speaker -> groups.add(0, List.of(speaker)));
        }
        if (standing.mood() == Mood.ALLEGED && standing.by().isPresent()) {
            accused(standing.by().get(), groups);
        }
        return groups;
    }

    private boolean isNoDoer(int word, int trigger) {
        return isScene(word, trigger)
                || isBuilding(word, trigger)
                || isDeedOfAPlace(word)
                || isOwnerOfTarget(word, trigger);
    }

    /** "A Lyon {drone} attack": with what it was done. */
    private boolean isMeans(int word) {
        Token token = sentence.token(word);
        return token.relation().equals("compound") && words.in(token.lemma(), "@weapon");
    }

    /** "{Chilean} pipeline attacks", "the {Chadian} embassy bombing": whose the thing is that was hit. */
    private boolean isOwnerOfTarget(int word, int trigger) {
        boolean before = word < trigger && sentence.token(word).head() == trigger;
        return before
                && IntStream.range(word + 1, trigger).anyMatch(i -> isBuilding(i, trigger) || isSupply(i, trigger));
    }

    /** "Oil attacks", "a tanker attack". */
    private boolean isSupply(int word, int trigger) {
        Token token = sentence.token(word);
        return token.head() == trigger && token.relation().equals("compound") && SUPPLIES.contains(token.lemma());
    }

    /** The accused before all, and the accuser not at all. */
    private void accused(int accusing, List<List<Integer>> groups) {
        Grammar.object(sentence, accusing).ifPresent(accused -> {
            Grammar.subject(sentence, accusing)
                    .or(() -> Doers.of(sentence, accusing))
                    .ifPresent(who -> groups.removeIf(group -> group.equals(List.of(who))));
            groups.add(0, List.of(accused));
        });
    }

    /** "An {embassy} attack", "a {school} shooting": what stands before the deed tells where it was. */
    private boolean isBuilding(int word, int trigger) {
        Token token = sentence.token(word);
        return token.head() == trigger
                && token.relation().equals("compound")
                && token.pos().startsWith("NN")
                && !token.pos().startsWith("NNP")
                && Stream.of("@property", "@shelter", "@seat", "@position")
                        .anyMatch(list -> words.in(token.lemma(), list));
    }

    /**
     * "the {Guyana} shooting", "the {Lyon} bombing": before the name of a violent deed, the name of a place tells where it was and not who did
     * it; "Israeli strikes" and "U.S. strikes" tell who.
     */
    private boolean isScene(int word, int trigger) {
        Token token = sentence.token(word);
        boolean before = token.head() == trigger
                && (token.relation().equals("compound") || token.relation().equals("nmod"));
        boolean abbreviation = token.form().equals(token.form().toUpperCase(Locale.ROOT));
        return before && token.is("NNP") && token.name().equals("GPE") && !abbreviation;
    }

    /** "The Lyon {bombing} killed nine": a subject that is itself such a deed, of which nothing else tells who did it. */
    private boolean isDeedOfAPlace(int word) {
        return deeds.containsKey(word)
                && Arrays.stream(sentence.children(word)).anyMatch(child -> isScene(child, word))
                && Grammar.preposition(sentence, word, "by").isEmpty();
    }

    /** "{He} said his men had left and accused the army": the tree joins "accused" to what he said, but that is his act too. */
    private Optional<Integer> beforeClause(int verb) {
        Token token = sentence.token(verb);
        if (!token.pos().equals("VBD") || !token.relation().equals("conj")) {
            return Optional.empty();
        }
        Token first = sentence.token(token.head());
        boolean told = first.relation().equals("ccomp")
                && words.in(sentence.token(first.head()).lemma(), "@say")
                && sentence.token(first.head()).pos().equals("VBD");
        boolean own = sentence.child(verb, "nsubj").isPresent()
                || sentence.child(verb, "nsubjpass").isPresent();
        return told && !own && first.head() < first.index() ? Doers.of(sentence, first.head()) : Optional.empty();
    }

    List<List<Integer>> recipients(EventRule rule, int trigger) {
        List<List<Integer>> groups = groups(rule.recipients(), trigger);
        if (AFFECTING.contains(rule.type())
                && !rule.recipients().isEmpty()
                && rule.act().isEmpty()) {
            groups.addAll(groups(List.of("inside"), trigger));
        }
        if (rule.type() == PloverType.ASSAULT && sentence.token(trigger).is("VB")) {
            groups.addAll(groups(List.of("victims"), trigger));
        }
        if (rule.type() == PloverType.ASSAULT
                && groups.stream().flatMap(List::stream).anyMatch(this::isOwned)) {
            groups(List.of("speaker"), trigger).stream()
                    .filter(group -> group.stream().noneMatch(this::isPerson))
                    .forEach(groups::add);
        }
        return groups;
    }

    /** With whom one refuses to do what both do: "will not negotiate with {the rebels}". */
    List<List<Integer>> others(EventRule rule, int trigger) {
        return groups(
                rule.actors().stream()
                        .filter(role -> !role.equals("A0") && !role.equals("subj"))
                        .toList(),
                trigger);
    }

    /** "Our bases", as a president says, are not his own. */
    private boolean isPerson(int word) {
        Token token = sentence.token(word);
        return token.name().equals("PERSON") || PERSONS.contains(token.lower()) || words.in(token.lemma(), "@official");
    }

    /** "{Its} bases" or "our bases", of which a party says that the other struck them. */
    private boolean isOwned(int word) {
        return Grammar.child(sentence, word, "poss")
                .filter(p -> Set.of("its", "our").contains(sentence.token(p).lower()))
                .isPresent();
    }

    List<List<Integer>> groups(List<String> roles, int trigger) {
        List<List<Integer>> groups = new ArrayList<>();
        for (String role : roles) {
            List<Integer> group = arguments.fill(trigger, role);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }
}
