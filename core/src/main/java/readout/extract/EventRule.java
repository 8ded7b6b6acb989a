package readout.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;

/**
 * A rule of {@code readout/extract/events/*.rules}: the words that name a kind of deed, and where its actor and recipient stand.
 *
 * @param id unique id, "assault.bomb"
 * @param source where the rule comes from: manual section, CAMEO code
 * @param type the PLOVER type
 * @param verbs lemmas ("bomb", "blow_up") or rolesets ("strike.01")
 * @param nouns lemmas ("airstrike", "hunger_strike")
 * @param adjectives lemmas ("ready")
 * @param actors roles that give the actor, best first (see {@link Arguments})
 * @param recipients roles that give the recipient, best first
 * @param reciprocal whether both sides do it to each other: all roles give actors, and there is no recipient
 * @param mode a PLOVER mode; "words" to take it from the words around; "content" to take it from what is asked, offered or threatened
 * @param cameo CAMEO code; empty to take the mode's
 * @param act how the verb stands to its content: "agree", "appeal", "demand", "reject", "threaten"; empty where it has none
 * @param conditions what else must be so
 * @param positives example sentences
 * @param negatives sentences where the rule must stay silent
 */
record EventRule(
        String id,
        String source,
        PloverType type,
        List<String> verbs,
        List<String> nouns,
        List<String> adjectives,
        List<String> actors,
        List<String> recipients,
        boolean reciprocal,
        Optional<String> mode,
        Optional<String> cameo,
        Optional<String> act,
        List<Condition> conditions,
        List<String> positives,
        List<String> negatives) {

    private static final Set<String> NOT = Set.of("neg", "attr.det", "dobj.det");

    /**
     * A condition on a role.
     *
     * @param wanted whether it must hold or must not
     * @param roles any of these roles
     * @param words lemmas, {@code @lists}, {@code %GPE} for an entity type, {@code any} for whatever fills the role
     */
    record Condition(boolean wanted, List<String> roles, List<String> words) {}

    /** Copies the lists. */
    EventRule {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        adjectives = List.copyOf(adjectives);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        conditions = List.copyOf(conditions);
        positives = List.copyOf(positives);
        negatives = List.copyOf(negatives);
    }

    /** Whether the deed lies in not doing what the verb says: "did {not} rule out force", "has {no} plans to meet". */
    boolean isNegation() {
        return conditions.stream()
                .anyMatch(c -> c.wanted() && NOT.contains(c.roles().get(0)));
    }

    /** Whether the deed lies in what somebody is told that must be: "two diplomats {must} leave, the ministry said". */
    boolean isOrder() {
        return conditions.stream().anyMatch(c -> c.wanted() && c.roles().get(0).equals("aux"));
    }

    /** How particular the rule is: the more conditions it makes, the sooner it is tried. */
    int particularity() {
        return (int) conditions.stream().filter(Condition::wanted).count();
    }
}
