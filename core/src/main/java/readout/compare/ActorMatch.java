package readout.compare;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** How two actors that two reports name may be the same party: the army is part of the state, its minister speaks for it. */
enum ActorMatch {
    /** Different parties. */
    NONE(0),
    /** One is a phrase that could mean the other: "gunmen", "people". */
    GENERIC(Weights.PHRASE_FOR_PARTY),
    /** Both are phrases for the same sort of people: "gunmen", "the militants". */
    ALIKE(Weights.LIKE_PHRASES),
    /** One belongs to the other. */
    PART(Weights.PART_OF_PARTY),
    /** One and the same. */
    SAME(Weights.SAME_PARTY);

    private static final Set<Kind> STATE = EnumSet.of(Kind.COUNTRY, Kind.GOVERNMENT, Kind.ARMED_FORCE);
    private static final Set<Kind> CROWDS = EnumSet.of(Kind.PEOPLE, Kind.ARMED_GROUP, Kind.ARMED_FORCE);
    /* Say nothing of which people they are. */
    private static final Set<String> MEMBERS = ContentWords.of("members some several dozen hundred suspected other");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD");

    private static final String GROUP = Synonyms.of(Stem.of("group"));

    /* Tell nothing of whose men they are: "two men", "a suicide bomber". */
    private static final Set<String> UNKNOWN = ContentWords.ofList("unknown");
    private final double weight;

    ActorMatch(double weight) {
        this.weight = weight;
    }

    /** What it counts for the likeness of two rows. */
    double weight() {
        return weight;
    }

    /**
     * How the two match.
     *
     * @param deed whether they are parties to a deed rather than to words: for a deed all arms of a state are the state, while what one
     *     ministry said another did not say
     */
    static ActorMatch of(Actor one, Actor two, boolean deed) {
        if (one.id().equals(two.id())) {
            return SAME;
        }
        boolean isOneCountry = one.country().isPresent() && one.country().equals(two.country());
        boolean differ = one.country().isPresent() && two.country().isPresent() && !isOneCountry;
        if (differ) {
            return NONE;
        }
        if (isOneCountry && isState(one) && isState(two)) {
            return ofOneState(one, two, deed);
        }
        if (isOneCountry && (isCrowdOf(one, two) || isCrowdOf(two, one))) {
            return PART;
        }
        if (BodyNames.areOne(one, two)) {
            return PART;
        }
        return deed ? ofDoers(one, two) : ofSpeakers(one, two);
    }

    private static ActorMatch ofSpeakers(Actor one, Actor two) {
        if (areLeaders(one, two)) {
            return GENERIC;
        }
        if (Phrases.areOne(one, two)) {
            return ALIKE;
        }
        boolean armed = one.kind() == Kind.ARMED_GROUP && two.kind() == Kind.ARMED_GROUP;
        return armed && (isCrowd(one) || isCrowd(two)) ? ofDoers(one, two) : NONE;
    }

    private static ActorMatch ofDoers(Actor one, Actor two) {
        if (isCrowd(one) && isCrowd(two)) {
            return ofCrowds(one, two);
        }
        if (isOffice(one, two) || isOffice(two, one)) {
            return ALIKE;
        }
        if (Individuals.is(one) || Individuals.is(two)) {
            ActorMatch match = Individuals.is(one) ? Individuals.of(one, two) : Individuals.of(two, one);
            if (match != NONE) {
                return match;
            }
        }
        if (Phrases.areMembersOf(one, two) || Phrases.areMembersOf(two, one)) {
            return PART;
        }
        if (isOneSite(one, two)) {
            return isUnnamed(one) && isUnnamed(two) ? ALIKE : GENERIC;
        }
        boolean generic = Phrases.areSupportersOf(one, two)
                || Phrases.areSupportersOf(two, one)
                || isSomeGovernment(one) && isNation(two)
                || isSomeGovernment(two) && isNation(one)
                || areLeaders(one, two);
        boolean phrase = isPhraseFor(one, two) || isPhraseFor(two, one) || isSiteOf(one, two) || isSiteOf(two, one);
        return generic || phrase ? GENERIC : NONE;
    }

    private static boolean areLeaders(Actor one, Actor two) {
        return Phrases.areLeadersOf(one, two) || Phrases.areLeadersOf(two, one);
    }

    /* Soldiers are no gunmen; "people" may be either. */
    private static ActorMatch ofCrowds(Actor one, Actor two) {
        boolean armed = one.kind() != Kind.PEOPLE && two.kind() != Kind.PEOPLE;
        if (armed && one.kind() != two.kind()) {
            return NONE;
        }
        Set<String> words = new TreeSet<>(ContentWords.of(one.name()));
        words.retainAll(ContentWords.of(two.name()));
        return words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)) && !MEMBERS.contains(word))
                ? ALIKE
                : GENERIC;
    }

    /* "Gunmen" may be any armed group, "26 people" or "terrorists" somebody in or of any country. */
    private static boolean isPhraseFor(Actor crowd, Actor named) {
        boolean armed = named.kind() == Kind.ARMED_GROUP
                || named.kind() == Kind.ORGANIZATION
                        && named.sector().map(ARMED::contains).orElse(true)
                        && !isUnnamed(named);
        boolean group = (crowd.kind() == Kind.ARMED_GROUP || isGroup(crowd) || isUnknown(crowd)) && armed;
        return isCrowd(crowd) && (group || isNation(named)) || (isGroup(crowd) || isUnknown(crowd)) && group;
    }

    /* "Two men on a motorcycle", "a suicide bomber": who is not told. */
    private static boolean isUnknown(Actor actor) {
        return (actor.kind() == Kind.PEOPLE || actor.kind() == Kind.PERSON)
                && actor.country().isEmpty()
                && isUnnamed(actor)
                && UNKNOWN.contains(CountedThing.of(actor.name()).head());
    }

    /* "The opposition leader", of whom another telling gives the name and the office. */
    private static boolean isOffice(Actor phrase, Actor named) {
        String head = CountedThing.of(phrase.name()).head();
        return phrase.kind() == Kind.PERSON
                && named.kind() == Kind.PERSON
                && isUnnamed(phrase)
                && !isUnnamed(named)
                && named.roles().stream()
                        .anyMatch(role -> ContentWords.of(role.title()).contains(head));
    }

    /* "The city's hospital", "the main hospital"; "the hotel", "the Sahil Hotel". */
    private static boolean isOneSite(Actor one, Actor two) {
        return one.kind() == Kind.ORGANIZATION
                && two.kind() == Kind.ORGANIZATION
                && (isUnnamed(one) || isUnnamed(two))
                && CountedThing.of(one.name())
                        .head()
                        .equals(CountedThing.of(two.name()).head());
    }

    /* A prison that is stormed, a group that is bombed, may be told as its country. */
    private static boolean isSiteOf(Actor site, Actor country) {
        boolean group = site.kind() == Kind.ARMED_GROUP && site.country().isPresent();
        return country.kind() == Kind.COUNTRY && (group || site.kind() == Kind.ORGANIZATION);
    }

    private static boolean isCrowd(Actor actor) {
        return CROWDS.contains(actor.kind()) && isUnnamed(actor);
    }

    /* "The government", of which no report says whose it is. */
    private static boolean isSomeGovernment(Actor actor) {
        return actor.kind() == Kind.GOVERNMENT && actor.country().isEmpty() && isUnnamed(actor);
    }

    /* "The same group", which may be any. */
    private static boolean isGroup(Actor actor) {
        return actor.kind() == Kind.ORGANIZATION
                && isUnnamed(actor)
                && CountedThing.of(actor.name()).head().equals(GROUP);
    }

    /** Whether it is a state or one of its arms. */
    static boolean isNation(Actor actor) {
        return actor.kind() == Kind.COUNTRY || actor.kind() == Kind.ARMED_FORCE || actor.kind() == Kind.GOVERNMENT;
    }

    private static ActorMatch ofOneState(Actor one, Actor two, boolean deed) {
        if (one.kind() == Kind.PERSON && two.kind() == Kind.PERSON) {
            boolean phrase = isUnnamed(one) || isUnnamed(two);
            return phrase && Offices.areOfOneTitle(one, two) ? ALIKE : NONE;
        }
        boolean whole = one.kind() == Kind.COUNTRY || two.kind() == Kind.COUNTRY;
        boolean person = one.kind() == Kind.PERSON || two.kind() == Kind.PERSON;
        return whole || person || deed || isUnnamed(one) || isUnnamed(two) ? PART : NONE;
    }

    private static boolean isState(Actor actor) {
        return STATE.contains(actor.kind())
                || actor.kind() == Kind.PERSON
                        && (actor.sector().filter(OFFICIAL::contains).isPresent()
                                || actor.sector().isEmpty() && !actor.roles().isEmpty());
    }

    private static boolean isCrowdOf(Actor crowd, Actor country) {
        return crowd.kind() == Kind.PEOPLE && country.kind() == Kind.COUNTRY;
    }

    /** Whether the actor goes by a phrase and not by a name. */
    static boolean isUnnamed(Actor actor) {
        String name = actor.name();
        return name.isEmpty()
                || Character.isLowerCase(name.charAt(0))
                || actor.mentions().stream().noneMatch(m -> m.form() == Actor.Form.NAME)
                        && !actor.mentions().isEmpty();
    }
}
