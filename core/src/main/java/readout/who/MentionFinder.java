package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;
import readout.where.Places;

/** Finds every mention of an actor in a report, in order. */
final class MentionFinder {

    private final AnnotatedText text;
    private final List<Surface> surfaces = new ArrayList<>();
    /** The persons named in each sentence. */
    private final List<List<Mention>> persons = new ArrayList<>();

    private final Set<String> surnames = new HashSet<>();
    private final Organizations organizations = new Organizations();
    /** The names of organizations in each sentence, and those of them that are of armed groups. */
    private final List<List<OrganizationFinder.Name>> names = new ArrayList<>();

    private final List<List<OrganizationFinder.Name>> ofGroups = new ArrayList<>();

    private MentionFinder(AnnotatedText text, Places places) {
        this.text = text;
        Set<String> lastNames = PersonTags.surnames(text.sentences());
        for (Sentence sentence : text.sentences()) {
            Surface surface = new Surface(text.article().text(), sentence, places.names(sentence), lastNames);
            surfaces.add(surface);
            persons.add(new PersonFinder(surface).find());
        }
    }

    static List<Mention> find(AnnotatedText text, Places places) {
        MentionFinder finder = new MentionFinder(text, places);
        Set<String> ships = Namesakes.ships(finder.surfaces);
        GroupNames groups = GroupNames.of(finder.surfaces, finder.persons);
        finder.leaveOut(ships, groups);
        finder.name(ships, groups);
        return finder.all();
    }

    /** Leaves out the persons whose name is that of a place, a ship, an abbreviation or a group; keeps the surnames of the others. */
    private void leaveOut(Set<String> ships, GroupNames groups) {
        Set<String> nobody = new HashSet<>(ships);
        nobody.addAll(PlaceUse.keys(text.sentences(), persons));
        nobody.addAll(Namesakes.abbreviations(surfaces));
        nobody.addAll(groups.keys());
        for (List<Mention> named : persons) {
            named.removeIf(m -> isUntitled(m) && nobody.contains(PlaceUse.key((Sketch.Person) m.sketch())));
            named.forEach(m -> surname(m, surnames));
        }
    }

    private void name(Set<String> ships, GroupNames groups) {
        for (int i = 0; i < surfaces.size(); i++) {
            List<OrganizationFinder.Name> here =
                    new ArrayList<>(new OrganizationFinder(surfaces.get(i), surnames, persons.get(i)).names());
            List<OrganizationFinder.Name> told = groups.in(surfaces.get(i), here);
            here.addAll(told);
            ofGroups.add(told);
            here.removeIf(name -> ships.contains(Phrases.key(name.words())));
            names.add(here);
            organizations.learn(surfaces.get(i), here);
        }
    }

    private List<Mention> all() {
        Set<String> common = CommonSurnames.words(text.sentences());
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < surfaces.size(); i++) {
            all.addAll(in(i, common));
        }
        text.article().dateline().ifPresent(line -> all.removeIf(m -> isIn(text, m, line.span())));
        all.sort(Comparator.comparingInt(Mention::sentence)
                .thenComparingInt(Mention::from)
                .thenComparingInt(m -> -m.to()));
        return all;
    }

    private List<Mention> in(int sentence, Set<String> common) {
        Surface surface = surfaces.get(sentence);
        List<Mention> here = new ArrayList<>(persons.get(sentence));
        here.addAll(bareSurnames(surface, surnames, common, here));
        List<OrganizationFinder.Name> told = ofGroups.get(sentence);
        here.removeIf(m -> isUntitled(m) && told.stream().anyMatch(n -> n.from() < m.to() && m.from() < n.to()));
        BodyFinder bodies = new BodyFinder(surface);
        List<Mention> named = organizations.mentions(surface, names.get(sentence), bodies);
        bodies.find().stream()
                .filter(m -> named.stream().noneMatch(n -> isPartOf(m, n)))
                .forEach(here::add);
        here.addAll(named);
        here.addAll(new NominalFinder(surface, here).find());
        return here;
    }

    private static boolean isUntitled(Mention mention) {
        return mention.sketch() instanceof Sketch.Person person
                && person.titles().isEmpty()
                && !person.name().isEmpty();
    }

    /** The "army" of "Coastal Liberation Army"; a country named in a name is still its country. */
    private static boolean isPartOf(Mention body, Mention name) {
        return body.sketch() instanceof Sketch.Body && name.overlaps(body) && name.width() > body.width();
    }

    /** The town and the agency of a dateline tell where and from whom the report is, and do nothing. */
    private static boolean isIn(AnnotatedText text, Mention mention, Span dateline) {
        return Words.span(text.sentences().get(mention.sentence()), mention.from(), mention.to())
                .overlaps(dateline);
    }

    /** Of "Gustav Frey" and of "President Frey": the one name behind an office is the surname. */
    private static void surname(Mention mention, Set<String> surnames) {
        if (mention.sketch() instanceof Sketch.Person person && isSurnamed(person)) {
            for (String part : person.name().get(person.name().size() - 1).split("-")) {
                if (part.length() > 2) {
                    surnames.add(Phrases.key(part));
                }
            }
            surnames.add(Phrases.key(person.name().get(person.name().size() - 1)));
            first(person.name().get(0)).ifPresent(surnames::add);
        }
    }

    private static boolean isSurnamed(Sketch.Person person) {
        return person.name().size() > 1
                || person.name().size() == 1
                        && !person.titles().isEmpty()
                        && !person.name().get(0).equals(person.name().get(0).toUpperCase(Locale.ROOT));
    }

    /** The first word of a name that may be the family's, as in Korea, China and Hungary: one that is no common given name. */
    private static Optional<String> first(String word) {
        boolean family = word.length() > 2
                && Words.isAllLetters(word)
                && GivenNames.gender(word).isEmpty();
        return family ? Optional.of(Phrases.key(word)) : Optional.empty();
    }

    /** Surnames of persons named elsewhere in the report that the engine did not see as names. */
    private static List<Mention> bareSurnames(
            Surface surface, Set<String> surnames, Set<String> common, List<Mention> here) {
        List<Mention> found = new ArrayList<>();
        for (Token token : surface.sentence.tokens()) {
            int i = token.index();
            if ((token.is("NNP") || CommonSurnames.isOne(surface.sentence, token, common))
                    && surnames.contains(Phrases.key(token.form()))
                    && surface.geoAt(i).isEmpty()
                    && !Namesakes.isFacility(surface.sentence, i, i + 1)
                    && here.stream().noneMatch(m -> m.covers(i))) {
                var person = new Sketch.Person(
                        List.of(token.form()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                found.add(new Mention(surface.sentence.index(), i, i + 1, i, Form.NAME, person));
            }
        }
        return found;
    }
}
