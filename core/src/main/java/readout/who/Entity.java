package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** An actor in the making, while the mentions of one report are linked. Not shared between threads. */
final class Entity {

    private static final int WORDS = 1 << 20;

    final String key;
    final Kind kind;
    String name;
    List<String> nameWords = List.of();
    Optional<String> country;
    Optional<String> sector;
    Optional<String> gender = Optional.empty();
    boolean plural;
    boolean named;

    /** Whether it is one human being, whatever its kind: "a teenager". */
    boolean human;

    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> offices = new TreeSet<>();
    final List<Actor.Role> roles = new ArrayList<>();
    final Set<String> pastOffices = new TreeSet<>();
    final Set<Actor.Role> past = new LinkedHashSet<>();
    final List<Mention> mentions = new ArrayList<>();
    private final TreeSet<Long> positions = new TreeSet<>();

    Entity(String key, Kind kind, String name, Optional<String> country, Optional<String> sector) {
        this.key = key;
        this.kind = kind;
        this.name = name;
        this.country = country;
        this.sector = sector;
    }

    void add(Mention mention) {
        mentions.add(mention);
        positions.add(position(mention));
    }

    /** How many words and sentences (a million words each) lie between {@code mention} and the last mention before it; the largest number where none. */
    long distance(Mention mention) {
        Long before = positions.lower(position(mention));
        return before == null ? Long.MAX_VALUE : position(mention) - before;
    }

    /** {@link #distance} within which a mention at most so many sentences before lies. */
    static long sentences(int count) {
        return (count + 1L) * WORDS;
    }

    private static long position(Mention mention) {
        return (long) mention.sentence() * WORDS + mention.from();
    }

    /** Fills what is not known yet. */
    void learn(Optional<String> itsCountry, Optional<String> itsSector, Optional<String> itsGender) {
        country = country.or(() -> itsCountry);
        sector = sector.or(() -> itsSector);
        gender = gender.or(() -> itsGender);
    }

    /** Keeps a name met; the longest is the fullest. */
    void call(String met, List<String> words) {
        aliases.add(met);
        if (words.size() > nameWords.size() || words.size() == nameWords.size() && met.length() > name.length()) {
            name = met;
            nameWords = words;
        }
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
