package readout.compare;

import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;

/** By what means two tellings have a deed done: their modes. */
final class Means {

    /* "The missile and drone attack" and "fired missiles" are one deed. */
    private static final Set<String> ARMS = Set.of("drone", "aerial", "heavy-weapons", "explosives");

    /* A bomb that one report has a bomber carry. */
    private static final Set<String> BOMBS = Set.of("explosives", "suicide-attack");

    /* What is done to one's captives is a deed of its own beside the attack in which they were taken. */
    private static final Set<String> APART = Set.of("abduct", "torture", "sexual", "execute", "beat");

    private static final Set<String> DOWNINGS = Set.of("assault.shoot-down", "assault.take-down");

    private static final String GUNS = "firearms";

    private Means() {}

    /** Whether the two exclude each other. */
    static boolean exclude(EventMention one, EventMention two) {
        Optional<String> a = one.event().mode();
        Optional<String> b = two.event().mode();
        boolean arms = areBoth(ARMS, a, b) || areBoth(BOMBS, a, b);
        if (a.isPresent() != b.isPresent()) {
            return a.or(() -> b).filter(APART::contains).isPresent();
        }
        return a.isPresent()
                && b.isPresent()
                && !a.equals(b)
                && !arms
                && !one.trigger().equals(two.trigger());
    }

    private static boolean areBoth(Set<String> modes, Optional<String> one, Optional<String> two) {
        return one.filter(modes::contains).isPresent()
                && two.filter(modes::contains).isPresent();
    }

    /** Whether a craft was brought down: no "strike" comes back to that. */
    static boolean isDowning(EventMention mention) {
        return DOWNINGS.contains(mention.event().why().rule())
                || mention.trigger().startsWith("down")
                || mention.trigger().startsWith("intercept");
    }

    /** Whether both tell the same. */
    static boolean areSame(EventMention one, EventMention two) {
        return one.event().mode().isPresent()
                && one.event().mode().equals(two.event().mode());
    }

    /** Whether both tell of attacks by the same means, other than guns, which most are made with. */
    static boolean tellOne(EventMention one, EventMention two) {
        return one.event().type() == PloverType.ASSAULT
                && areSame(one, two)
                && one.event().mode().filter(GUNS::equals).isEmpty();
    }
}
