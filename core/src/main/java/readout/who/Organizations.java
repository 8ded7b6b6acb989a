package readout.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/**
 * Which of the names found in a report are organizations' that no table has: those that a word of theirs tells, and those that do something
 * somewhere and never stand where only a place can. Where one is told once it is found everywhere.
 */
final class Organizations {

    private static final Set<String> STATE_FORCES = WordSets.of("state forces");

    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final Map<String, List<Seen>> nouns = new LinkedHashMap<>();
    private int longest;

    private static final class Seen {
        private boolean told;
        private int acts;
        private int places;
        private int count;
        private Optional<Nouns.Noun> noun = Optional.empty();
    }

    /** Takes what a sentence says of its names. */
    void learn(Surface surface, List<OrganizationFinder.Name> names) {
        for (OrganizationFinder.Name name : names) {
            Seen it = seen.computeIfAbsent(Phrases.key(name.words()), k -> new Seen());
            it.told |= name.told();
            it.acts += name.acts() ? 1 : 0;
            it.places += name.somewhere() ? 1 : 0;
            it.count++;
            longest = Math.max(longest, name.to() - name.from());
            it.noun = ArmedNames.fighters(surface.sentence, name)
                    .or(() -> it.noun)
                    .or(() -> nounBeside(surface.sentence, name));
            String initials = ArmedNames.initials(name.words());
            if (initials.length() > 1) {
                nouns.computeIfAbsent(initials, k -> new ArrayList<>()).add(it);
            }
        }
    }

    /** What is told of a name, or of the abbreviation or full form of it that the report has. */
    private Optional<Nouns.Noun> noun(OrganizationFinder.Name name, Seen it) {
        Optional<Nouns.Noun> armed = nouns.getOrDefault(ArmedNames.initials(name.words()), List.of()).stream()
                .flatMap(other -> other.noun.stream())
                .filter(n -> n.kind() == Kind.ARMED_GROUP)
                .findFirst();
        return it.noun.filter(n -> n.kind() == Kind.ARMED_GROUP).or(() -> armed).or(() -> it.noun);
    }

    /** "Rebel group Ansaro", "Accentor, a consulting company": the noun that tells what it is. */
    private static Optional<Nouns.Noun> nounBeside(Sentence sentence, OrganizationFinder.Name name) {
        int head = Words.head(sentence, name.from(), name.to());
        Optional<Nouns.Noun> before = name.from() == 0 ? Optional.empty() : noun(sentence, name.from() - 1);
        return before.filter(n -> sentence.isUnder(name.from() - 1, head) || isApposed(sentence, head, name.from() - 1))
                .or(() -> nounAfter(sentence, name.to()))
                .or(() -> sentence.child(head, "appos").flatMap(a -> noun(sentence, a)));
    }

    /** "The militia Ansaro": the name hangs on the noun right before it. */
    private static boolean isApposed(Sentence sentence, int head, int noun) {
        return sentence.token(head).relation().equals("appos")
                && sentence.token(head).head() == noun;
    }

    /** The "party" of "the MAS party". */
    private static Optional<Nouns.Noun> nounAfter(Sentence sentence, int to) {
        if (to >= sentence.size() || sentence.token(to - 1).head() != to) {
            return Optional.empty();
        }
        Optional<Nouns.Noun> noun = noun(sentence, to);
        String form = sentence.token(to).form();
        return noun.isPresent() && OrganizationKind.isTold(form)
                ? Optional.of(new Nouns.Noun(
                        OrganizationKind.of(form).kind(),
                        OrganizationKind.of(form).sector(),
                        noun.get().use()))
                : noun;
    }

    private static Optional<Nouns.Noun> noun(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!token.pos().equals("NN")) {
            return Optional.empty();
        }
        Optional<Nouns.Noun> noun = Nouns.of(token.lemma())
                .filter(n -> n.kind() != Kind.PERSON && n.kind() != Kind.PEOPLE && n.kind() != Kind.ARMED_FORCE);
        boolean general = noun.filter(n -> n.sector().isEmpty()).isPresent();
        return general && i > 0
                ? Nouns.qualifier(sentence.token(i - 1).lemma(), token.lemma()).or(() -> noun)
                : noun;
    }

    /** The mentions of organizations in a sentence: the names found in it, and names told elsewhere that stand in it. */
    List<Mention> mentions(Surface surface, List<OrganizationFinder.Name> found, BodyFinder bodies) {
        List<Mention> mentions = new ArrayList<>();
        List<OrganizationFinder.Name> names = new ArrayList<>(found);
        names.addAll(again(surface, found));
        for (OrganizationFinder.Name name : names) {
            if (isNickname(surface.sentence, name.from())) {
                continue;
            }
            Seen it = seen.getOrDefault(Phrases.key(name.words()), new Seen());
            boolean modifier = surface.isModifier(Words.head(surface.sentence, name.from(), name.to()));
            boolean lone = it.count == 1 && it.acts == 0 && modifier;
            if (it.told || it.acts > it.places || it.places == 0 && !lone) {
                mentions.add(mention(surface, name, noun(name, it), bodies));
            }
        }
        return mentions;
    }

    /** "Cherry, known as {Barbecue}": another name of somebody. */
    private static boolean isNickname(Sentence sentence, int from) {
        int as = from - 1;
        while (as > 0 && !Words.isWord(sentence.token(as))) {
            as--;
        }
        return as > 0
                && Words.is(sentence, as, "as")
                && Set.of("know", "known", "nickname", "nicknamed")
                        .contains(sentence.token(as - 1).lemma())
                && !sentence.token(from).name().equals("ORG");
    }

    private List<OrganizationFinder.Name> again(Surface surface, List<OrganizationFinder.Name> found) {
        List<OrganizationFinder.Name> again = new ArrayList<>();
        if (seen.isEmpty() || Words.isShouted(surface.sentence)) {
            return again;
        }
        for (int i = 0; i < surface.sentence.size(); i++) {
            int from = i;
            if (Words.isCapitalised(surface.sentence.token(i))
                    && found.stream().noneMatch(n -> n.from() <= from && from < n.to())) {
                toldAt(surface, i).ifPresent(again::add);
                i = again.isEmpty()
                        ? i
                        : Math.max(i, again.get(again.size() - 1).to() - 1);
            }
        }
        return again;
    }

    /** The longest name of two words or more, or abbreviation, told elsewhere that starts at the word. */
    private Optional<OrganizationFinder.Name> toldAt(Surface surface, int from) {
        StringBuilder key = new StringBuilder();
        Optional<OrganizationFinder.Name> longestName = Optional.empty();
        for (int to = from; to < Math.min(surface.sentence.size(), from + longest); to++) {
            key.append(Phrases.key(surface.sentence.token(to).form()));
            boolean name = to > from || surface.sentence.token(from).form().matches("[A-Z][A-Z-]{1,6}");
            Seen it = name ? seen.get(key.toString()) : null;
            if (it != null && it.told && Words.isCapitalised(surface.sentence.token(to))) {
                longestName = Optional.of(
                        new OrganizationFinder.Name(from, to + 1, surface.words(from, to + 1), true, true, false));
            }
        }
        return longestName;
    }

    private static Mention mention(
            Surface surface, OrganizationFinder.Name name, Optional<Nouns.Noun> noun, BodyFinder bodies) {
        Bodies.Body like = OrganizationKind.of(name.words());
        boolean armed = like.kind() == Kind.ORGANIZATION
                && noun.filter(n -> n.kind() == Kind.ARMED_GROUP).isPresent();
        boolean told = armed || like.sector().isEmpty() && noun.isPresent();
        Kind kind = told ? noun.get().kind() : like.kind();
        Optional<String> sector = told ? noun.get().sector() : like.sector();
        Optional<String> country = surface.owners
                .countryOf(name.from(), name.to())
                .or(() -> bodies.possessorBefore(name.from()).flatMap(surface::countryAt));
        if (kind == Kind.ARMED_FORCE && country.isEmpty() && isOfNoState(name.words())) {
            kind = Kind.ARMED_GROUP;
            sector = Optional.of("UAF");
        }
        var sketch = new Sketch.Body(name.words(), name.words(), kind, country, sector, false);
        int head = Words.head(surface.sentence, name.from(), name.to());
        return new Mention(surface.sentence.index(), name.from(), name.to(), head, Form.NAME, sketch);
    }

    /** "Coastal Unity Army", "Forces for Renewal": armies without a country's name and without a word that only a state's have. */
    private static boolean isOfNoState(String words) {
        boolean army = words.matches("(?i)(.* )?(army|forces|brigades)( (of|for) .*)?");
        return army
                && Arrays.stream(words.toLowerCase(Locale.ROOT).split("[ -]")).noneMatch(STATE_FORCES::contains);
    }
}
