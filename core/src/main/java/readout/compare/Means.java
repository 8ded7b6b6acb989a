package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.PloverType;

/** By what means two tellings have a deed done: their modes. */
final class Means {

    /*
     * Modes that reports put for one another: "the missile and drone attack" and "fired missiles"; a bomb that one has a bomber carry; who was
     * "assassinated" was shot or bombed; troops that are sent with their tanks; who "condemned" what another "accused" them of.
     */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("drone", "aerial", "heavy-weapons", "explosives"),
            Set.of("explosives", "suicide-attack", "targeted"),
            Set.of("firearms", "targeted"),
            Set.of("drone", "aerial", "targeted"),
            Set.of("troops", "weapons"),
            Set.of("disapprove", "allege"));

    /* "Opened fire" may have been with rifles or guns: of one place on one day. */
    private static final Set<String> FIRE = Set.of("firearms", "heavy-weapons");

    /* What is done to one's captives is a deed of its own beside the attack in which they were taken. */
    private static final Set<String> APART = Set.of("abduct", "torture", "sexual", "execute", "beat");

    /* What is seldom done twice within days by one party to another. */
    private static final Set<String> SINGULAR =
            Set.of("expel", "deport", "convict", "resign", "ceasefire", "martial-law", "curfew");

    private static final Set<String> DOWNINGS = Set.of("assault.shoot-down", "assault.take-down");

    /* An envoy is recalled, a mission closed: two deeds, that a state often does on one day. */
    private static final Set<String> RECALLS =
            Set.of("sanction.recall", "sanction.summon-back", "sanction.call-home", "sanction.own-recall");
    private static final Set<String> CLOSURES =
            Set.of("sanction.close-embassy", "sanction.closure", "sanction.order-close");

    private static final String GUNS = "firearms";

    private Means() {}

    /**
     * Whether the two exclude each other; modes of two types do not.
     *
     * @param sure whether the day and the place, or the toll, say that they are one
     */
    static boolean exclude(EventMention one, EventMention two, boolean sure) {
        Optional<String> a = one.event().mode();
        Optional<String> b = two.event().mode();
        if (one.event().type() != two.event().type()) {
            return false;
        }
        if (is(RECALLS, one) && is(CLOSURES, two) || is(CLOSURES, one) && is(RECALLS, two)) {
            return true;
        }
        boolean arms = ALIKE.stream().anyMatch(modes -> areBoth(modes, a, b)) || sure && areBoth(FIRE, a, b);
        if (a.isPresent() != b.isPresent()) {
            return a.or(() -> b).filter(APART::contains).isPresent();
        }
        return a.isPresent()
                && b.isPresent()
                && !a.equals(b)
                && !arms
                && !one.trigger().equals(two.trigger());
    }

    private static boolean is(Set<String> rules, EventMention mention) {
        return !mention.event().isReference()
                && rules.contains(mention.event().why().rule());
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

    /** Whether both tell of a deed of a kind that is seldom done twice within days. */
    static boolean areSingular(EventMention one, EventMention two) {
        return areSame(one, two)
                && one.event().mode().filter(SINGULAR::contains).isPresent();
    }

    /** Whether both tell of attacks by the same means, other than guns, which most are made with. */
    static boolean tellOne(EventMention one, EventMention two) {
        return one.event().type() == PloverType.ASSAULT
                && areSame(one, two)
                && one.event().mode().filter(GUNS::equals).isEmpty();
    }
}
