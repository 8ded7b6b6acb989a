package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.when.Times;

/** Whose a state's body is that no country is named with: "the army", "the foreign ministry". */
final class Belonging {

    private static final Set<String> ABROAD = WordSets.of("abroad");
    private static final Set<String> FOREIGN = WordSets.of("foreign");
    private static final Set<String> RUN =
            Set.of("run", "led", "controlled", "held", "affiliated", "aligned", "backed", "allied");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "no", "some");
    private static final Set<Kind> OF_STATES = Set.of(Kind.COUNTRY, Kind.GOVERNMENT, Kind.ARMED_FORCE);

    private static final Set<String> TELLING = Set.of("tell", "inform", "address", "brief", "assure", "warn");
    private static final Set<String> LED = Set.of("administration", "government", "regime", "cabinet");

    private final Links links;
    private final Homeland homeland;
    private final Facing facing;
    private final OrderKeepers order;
    private final Scenes scenes;

    Belonging(Links links, Homeland homeland, List<Mention> all) {
        this.links = links;
        this.homeland = homeland;
        this.facing = new Facing(links, all);
        this.order = new OrderKeepers(links, homeland);
        this.scenes = homeland.scenes();
    }

    /** The country of a state's body that names none: where it is said to sit, that of the report, else that of the subject right before. */
    Optional<String> unsaid(Mention mention, Sketch.Body told) {
        if (told.sector().filter(Linker.OF_STATE::contains).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> led = ledBy(mention).or(() -> Lands.owner(links, mention));
        if (led.isPresent() || isAnothers(mention, told)) {
            return led;
        }
        Optional<Entity> holder = holder(mention, told);
        if (holder.isPresent()) {
            return holder.get().country;
        }
        Optional<Entity> head = headNamed(mention);
        if (head.isPresent()) {
            return head.get().country.or(homeland::home);
        }
        if (pronoun(mention).isPresent()) {
            return ofSubject(mention);
        }
        Optional<Entity> teller = teller(mention, told);
        if (teller.isPresent()) {
            return teller.get().country.or(homeland::only);
        }
        Optional<String> struck = new Struck(links).of(mention);
        if (struck.isPresent()) {
            return struck;
        }
        Optional<String> country = scenes.seat(links.sentence(mention), mention)
                .or(() -> scenes.scene(links.sentence(mention)))
                .or(() -> again(mention, told))
                .or(() -> order.atTheScene(mention, told))
                .or(homeland::home)
                .or(() -> order.ofUnits(mention, told));
        Optional<String> found = country.isPresent() || isSomebodys(mention) ? country : ofSubject(mention);
        return found.filter(c -> !facing.faces(mention, c));
    }

    /** "Chad's foreign ministry said … The ministry added …": the last one so called, of this sentence or the one before. */
    private Optional<String> again(Mention mention, Sketch.Body told) {
        Optional<Mention> last = Optional.empty();
        for (int s = Math.max(0, mention.sentence() - 1); s <= mention.sentence(); s++) {
            for (Mention other : links.in(s)) {
                boolean same = other.sketch() instanceof Sketch.Body body
                        && body.unit()
                        && body.unitName().equals(told.unitName())
                        && links.isBefore(other, mention);
                last = same ? Optional.of(other) : last;
            }
        }
        return last.flatMap(links::only).flatMap(e -> e.country);
    }

    /** "Chad's foreign ministry … The {foreign ministry} in Niamey": another than the one told of before. */
    boolean sitsElsewhere(Mention mention, Entity known) {
        Optional<String> seat = scenes.seat(links.sentence(mention), mention);
        return seat.isPresent() && known.country.isPresent() && !seat.equals(known.country);
    }

    /** "The premier told {parliament}": one speaks before that of one's own country. */
    private Optional<Entity> teller(Mention mention, Sketch.Body told) {
        Sentence sentence = links.sentence(mention);
        Token hearer = sentence.token(mention.head());
        boolean hears = told.sector().filter("LEG"::equals).isPresent()
                && hearer.relation().equals("dobj")
                && TELLING.contains(sentence.token(hearer.head()).lemma());
        return hears
                ? sentence.child(hearer.head(), "nsubj")
                        .flatMap(s -> links.at(sentence.index(), s))
                        .flatMap(links::only)
                        .filter(Entity::isPerson)
                : Optional.empty();
    }

    /** "Prime Minister Sy called Chad's president, the Prime Minister's Office said": the office of the one just named with it. */
    private Optional<Entity> holder(Mention mention, Sketch.Body told) {
        int owned = told.unitName().indexOf("'s office");
        if (owned < 0) {
            return Optional.empty();
        }
        String office = told.unitName().substring(0, owned).replace(' ', '_');
        return links.in(mention.sentence()).stream()
                .filter(other -> links.isBefore(other, mention))
                .flatMap(other -> links.only(other).stream())
                .filter(person -> person.isPerson() && person.named && person.offices.contains(office))
                .findFirst();
    }

    private Optional<String> pronoun(Mention mention) {
        Sentence sentence = links.sentence(mention);
        return sentence.child(mention.head(), "poss")
                .map(sentence::token)
                .filter(t -> t.is("PRP"))
                .map(t -> t.lower());
    }

    private boolean isSomebodys(Mention mention) {
        Sentence sentence = links.sentence(mention);
        return sentence.child(mention.head(), "poss").isPresent();
    }

    /** "Coalition forces", "the Bush administration", "the embassy": whose they are is told otherwise or not at all, and not by where the report is from. */
    private boolean isAnothers(Mention mention, Sketch.Body told) {
        Sentence sentence = links.sentence(mention);
        if (ABROAD.contains(told.unitName()) || isAnyOne(sentence, mention, told)) {
            return true;
        }
        if (isFromElsewhere(sentence, mention)) {
            return true;
        }
        int before = mention.from() - 1;
        if (before < 0 || !sentence.isUnder(before, mention.head())) {
            return false;
        }
        Token token = sentence.token(before);
        boolean name = token.is("NNP")
                || token.pos().equals("POS")
                || token.is("JJ") && before > 0 && Words.isCapitalised(token) && !Words.isShouted(sentence);
        return name || FOREIGN.contains(token.lemma()) || isRunByOthers(sentence, before);
    }

    /** "A delegation from the Rift Alliance": whose it is is told, by a name that no table has. */
    private static boolean isFromElsewhere(Sentence sentence, Mention mention) {
        int from = mention.to();
        int name = Words.is(sentence, from + 1, "the") ? from + 2 : from + 1;
        return Words.is(sentence, from, "from")
                && sentence.token(from).head() == mention.head()
                && name < sentence.size()
                && sentence.token(name).is("NNP");
    }

    /** "The rebel-run health ministry", "the Huthi-controlled port authority". */
    private static boolean isRunByOthers(Sentence sentence, int before) {
        return before > 1
                && RUN.contains(sentence.token(before).lower())
                && sentence.token(before - 1).pos().equals("HYPH")
                && !Set.of("state", "government")
                        .contains(sentence.token(before - 2).lemma());
    }

    /** "Until an elected government takes over": one of those there may be. A court may be told so at its first mention. */
    private static boolean isAnyOne(Sentence sentence, Mention mention, Sketch.Body told) {
        return told.sector().filter("JUD"::equals).isEmpty()
                && sentence.child(mention.head(), "det")
                        .filter(d -> INDEFINITE.contains(sentence.token(d).lemma()))
                        .isPresent();
    }

    /** "The {Reagan} administration": the country of the person so named in the report, else the one that a person of that name has led. */
    private Optional<String> ledBy(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int before = mention.from() - 1;
        boolean governs = LED.contains(sentence.token(mention.head()).lemma())
                && before >= 0
                && sentence.token(before).is("NNP")
                && sentence.isUnder(before, mention.head());
        if (!governs) {
            return Optional.empty();
        }
        return links.in(mention.sentence()).stream()
                .filter(m -> m.to() == mention.from())
                .flatMap(m -> links.only(m).stream())
                .filter(Entity::isPerson)
                .flatMap(person -> person.country.stream())
                .findFirst()
                .or(() -> Times.countryLedBy(sentence.token(before).form()));
    }

    /** The person of "the government of President Avril". */
    private Optional<Entity> headNamed(Mention mention) {
        if (!Words.is(links.sentence(mention), mention.to(), "of")) {
            return Optional.empty();
        }
        return links.in(mention.sentence()).stream()
                .filter(m -> m.from() > mention.to() && m.from() <= mention.to() + 2)
                .flatMap(m -> links.only(m).stream())
                .filter(Entity::isPerson)
                .findFirst();
    }

    /** "Peru denied the charge. The army said …": the country of the only subject of a state in this sentence, before it, or in the last. */
    private Optional<String> ofSubject(Mention mention) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            Set<String> countries = new TreeSet<>();
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention) && links.isSubject(other)) {
                    links.meant(other).stream()
                            .filter(e -> OF_STATES.contains(e.kind) || e.isPerson())
                            .flatMap(e -> e.country.stream())
                            .forEach(countries::add);
                }
            }
            if (!countries.isEmpty()) {
                return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Ministry of Works", that no table has, is of the country the report is about. */
    Optional<String> ofHome(Mention mention, Sketch.Body told) {
        boolean ministry = !told.unit() && told.kind() == Kind.GOVERNMENT && !Bodies.isListed(told.name());
        return ministry && !isAnothers(mention, told) ? homeland.home() : Optional.empty();
    }
}
