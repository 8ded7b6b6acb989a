package readout.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What words say of the deeds they govern ({@code veridicality.txt}): that they are wanted, denied, prevented … Immutable.
 *
 * <p>After Karttunen (1971), Nairn, Condoravdi and Karttunen (2006), and FactBank (Saurí and Pustejovsky 2009).
 */
final class Veridicality {

    private static final Map<String, String> KINDS =
            Map.of("verbs", "v ", "nouns", "n ", "adjs", "a ", "subjects", "s ", "modifiers", "m ", "predicates", "p ");
    private static final Veridicality SHIPPED = new Veridicality(read());

    private final Map<String, Mood> effects;

    private Veridicality(Map<String, Mood> effects) {
        this.effects = Map.copyOf(effects);
    }

    /** The table that comes with Readout. */
    static Veridicality shipped() {
        return SHIPPED;
    }

    private static Map<String, Mood> read() {
        Map<String, Mood> effects = new HashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("veridicality.txt")) {
            Mood mood = Mood.valueOf(block.line("makes", ""));
            KINDS.forEach((key, kind) -> block.words(key).forEach(word -> add(effects, block, kind + word, mood)));
        }
        return effects;
    }

    private static void add(Map<String, Mood> effects, RuleBlocks.Block block, String word, Mood mood) {
        Mood other = effects.put(word, mood);
        if (other != null && other != mood) {
            throw new IllegalStateException(
                    block.where() + ": '" + word + "' is " + other + " in another class already");
        }
    }

    /** What the verb {@code word} says of its content: "refuse", "call_off". */
    Optional<Mood> ofVerb(String word) {
        return Optional.ofNullable(effects.get("v " + word));
    }

    /** What the verb {@code word} says of its subject. */
    Optional<Mood> ofSubject(String word) {
        return Optional.ofNullable(effects.get("s " + word));
    }

    /** What the adjective {@code word} says of the noun it stands before: "a possible strike". */
    Optional<Mood> ofModified(String word) {
        return Optional.ofNullable(effects.get("m " + word));
    }

    /** What the adjective {@code word} says of the noun it is the predicate of: "a strike is likely". */
    Optional<Mood> ofPredicate(String word) {
        return Optional.ofNullable(effects.get("p " + word));
    }

    /** What {@code word}, a verb, noun or adjective by its {@code tag}, says of its content. */
    Optional<Mood> of(String tag, String word) {
        String kind = tag.startsWith("VB") ? "v " : tag.startsWith("NN") ? "n " : "a ";
        return Optional.ofNullable(effects.get(kind + word));
    }
}
