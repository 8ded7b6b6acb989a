package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Token;
import readout.where.Phrases;

/** Finds persons by name, by title and name, and by title alone. */
final class PersonFinder {

    private static final Set<String> TITLE_JOINTS = Set.of("/", "and", "&", ",", "cum", "-");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "dos", "del", "van", "von", "der", "den", "al", "el", "bin", "ibn", "ben", "abu", "la", "le",
            "ter", "ould", "ul", "ur", "zu", "di");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.");
    private static final Set<String> BEFORE_OFFICE = Set.of("of", "for", "at", "in", "to");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "ousted", "deposed", "one-time", "onetime", "then");

    /** "A UN envoy", "a Hamas commander": the body tells the sector, and not the title. */
    private static final Set<Kind> BEYOND_STATE = Set.of(Kind.BLOC, Kind.ARMED_GROUP, Kind.ORGANIZATION, Kind.MEDIA);

    private final Surface surface;
    private final boolean[] taken;
    private final List<Mention> found = new ArrayList<>();

    PersonFinder(Surface surface) {
        this.surface = surface;
        this.taken = new boolean[surface.sentence.size()];
    }

    List<Mention> find() {
        for (Phrases.Match<Titles.Title> title : surface.titles) {
            if (!taken[title.from()]) {
                titled(title);
            }
        }
        for (int i = 0; i < surface.sentence.size(); i++) {
            if (!taken[i] && surface.isPersonName(i)) {
                int end = nameEnd(i);
                add(i, end, i, end, List.of());
                i = end - 1;
            }
        }
        return found;
    }

    private void titled(Phrases.Match<Titles.Title> first) {
        List<Phrases.Match<Titles.Title>> group = new ArrayList<>(List.of(first));
        int end = first.to();
        for (Optional<Phrases.Match<Titles.Title>> next = nextTitle(end); next.isPresent(); next = nextTitle(end)) {
            group.add(next.get());
            end = next.get().to();
        }
        int left = surface.leftEdge(first.from());
        int name = nameAfter(end);
        if (name >= 0) {
            add(left, nameEnd(name), name, nameEnd(name), group);
        } else if (!group.get(0).value().isAddress()) {
            int before = nameBefore(left, end);
            if (before >= 0) {
                apposed(left, end, before, group);
            } else {
                untitled(left, end, group);
            }
        }
    }

    private Optional<Phrases.Match<Titles.Title>> nextTitle(int end) {
        Optional<Phrases.Match<Titles.Title>> next = surface.titleFrom(end);
        if (next.isPresent() || end + 1 >= surface.sentence.size()) {
            return next;
        }
        return TITLE_JOINTS.contains(surface.sentence.token(end).lemma())
                ? surface.titleFrom(end + 1)
                : Optional.empty();
    }

    /** Index of the name a title ends before: at once, after a comma, or after "of", "for" and what it holds; -1 where none. */
    private int nameAfter(int end) {
        if (isName(end)) {
            return end;
        }
        if (Words.is(surface.sentence, end, ",") && surface.isPersonName(end + 1)) {
            return end + 1;
        }
        if (end < surface.sentence.size()
                && BEFORE_OFFICE.contains(surface.sentence.token(end).lemma())) {
            int i = end + 1;
            while (i < Math.min(surface.sentence.size(), end + 9) && isInOffice(i)) {
                i++;
            }
            if (surface.isPersonName(i) && i > end + 1) {
                return i;
            }
            return i > end + 1 && Words.is(surface.sentence, i, ",") && surface.isPersonName(i + 1) ? i + 1 : -1;
        }
        return -1;
    }

    private boolean isInOffice(int i) {
        Token token = surface.sentence.token(i);
        return !surface.isPersonName(i)
                && (token.is("NN")
                        || token.is("JJ")
                        || token.is("DT")
                        || token.is("CC")
                        || token.pos().equals("POS")
                        || token.pos().equals("IN") && token.lemma().equals("of")
                        || token.pos().equals("HYPH"));
    }

    private boolean isName(int i) {
        return surface.isPersonName(i)
                || surface.isFreeName(i) && !surface.sentence.token(i).pos().equals("NNPS");
    }

    private int nameEnd(int start) {
        int end = start + 1;
        boolean tagged = surface.isPersonName(start);
        boolean opened = tagged && !surface.sentence.token(start).name().equals("PERSON");
        end = opened ? end + 1 : end;
        while (end < surface.sentence.size() && (goesOn(end, tagged) || isParticle(end))) {
            end++;
        }
        return Words.is(surface.sentence, end, "Jr.") || Words.is(surface.sentence, end, "Jr") ? end + 1 : end;
    }

    private boolean goesOn(int i, boolean tagged) {
        if (tagged && surface.isPersonName(i)) {
            return !surface.sentence.token(i).nameStart()
                    || PARTICLES.contains(surface.sentence.token(i - 1).form().toLowerCase(Locale.ROOT));
        }
        boolean first = PARTICLES.contains(surface.sentence.token(i - 1).form().toLowerCase(Locale.ROOT));
        boolean follows = !tagged || first || !Words.isHeadline(surface.sentence) && !Words.isShouted(surface.sentence);
        return follows
                && surface.isFreeName(i)
                && !surface.sentence.token(i).name().equals("ORG");
    }

    /** "F.W. de Klerk", "Adel al-Jubeir": a small word or a hyphen with a name's word after it. */
    private boolean isParticle(int i) {
        boolean small = PARTICLES.contains(surface.sentence.token(i).form().toLowerCase(Locale.ROOT))
                || surface.sentence.token(i).form().equals("-")
                        && PARTICLES.contains(
                                surface.sentence.token(i - 1).form().toLowerCase(Locale.ROOT));
        return small
                && (surface.isFreeName(i + 1) || surface.isPersonName(i + 1) || Words.is(surface.sentence, i + 1, "-"));
    }

    /** Index one past the name that a phrase {@code [left, end)} stands in apposition to; -1 where none. */
    private int nameBefore(int left, int end) {
        int i = left;
        while (i > 0
                && (surface.sentence.token(i - 1).is("DT")
                        || surface.sentence.token(i - 1).is("JJ"))) {
            i--;
        }
        boolean comma = i > 1 && Words.is(surface.sentence, i - 1, ",") && surface.isPersonName(i - 2);
        return comma && closes(complementEnd(end)) ? i - 1 : -1;
    }

    /** An apposition ends with a comma, a stop or what it governs; a verb after it has it for its subject. */
    private boolean closes(int i) {
        if (i >= surface.sentence.size()) {
            return true;
        }
        Token token = surface.sentence.token(i);
        return !token.is("VB") && !token.is("MD") && !token.is("NN") && !token.is("RB");
    }

    private void apposed(int left, int end, int nameTo, List<Phrases.Match<Titles.Title>> group) {
        int start = nameTo - 1;
        while (start > 0
                && surface.isPersonName(start - 1)
                && !surface.isInTitle(start - 1)
                && !surface.sentence.token(start).nameStart()) {
            start--;
        }
        Sketch.Person person = person(start, nameTo, left, end, group);
        if (!taken[nameTo - 1]) {
            mention(start, nameTo, Form.NAME, person);
        }
        mentionRange(left, complementEnd(end), end - 1, Form.TITLE, person);
    }

    private void add(int left, int right, int nameFrom, int nameTo, List<Phrases.Match<Titles.Title>> group) {
        int titlesEnd = group.isEmpty() ? nameFrom : group.get(group.size() - 1).to();
        Sketch.Person person = person(nameFrom, nameTo, left, titlesEnd, group);
        mentionRange(left, right, Words.head(surface.sentence, nameFrom, nameTo), Form.NAME, person);
    }

    private void untitled(int left, int end, List<Phrases.Match<Titles.Title>> group) {
        Token head = surface.sentence.token(end - 1);
        boolean plural = head.pos().equals("NNS") || head.pos().equals("NNPS");
        int whole = surface.phraseStart(group.get(0).from());
        int start = whole > 0 && isDeterminer(surface.sentence.token(whole - 1)) ? whole - 1 : whole;
        boolean indefinite = start < left
                && Set.of("a", "an", "another", "one", "some", "no")
                        .contains(surface.sentence.token(start).lemma());
        if (isModifierOfNoun(end - 1) || start == left && isPredicate(left, head)) {
            return;
        }
        if (group.get(group.size() - 1).value().id().equals("counterpart")) {
            counterpart(start, end);
        } else if (plural || indefinite) {
            group(start, left, end, plural, group);
        } else {
            int right = complementEnd(end);
            Sketch.Person person = person(end, end, left, end, group);
            mentionRange(start, right, end - 1, Form.TITLE, person);
        }
    }

    /** "His Indian counterpart", "his counterparts in China and India". */
    private void counterpart(int start, int end) {
        int to = end;
        boolean told = !surface.countriesIn(start, end).isEmpty();
        if (!told && (Words.is(surface.sentence, end, "in") || Words.is(surface.sentence, end, "from"))) {
            int i = end + 1;
            while (i < surface.sentence.size()
                    && (surface.countryAt(i).isPresent()
                            || TITLE_JOINTS.contains(surface.sentence.token(i).lemma()))) {
                to = surface.countryAt(i).isPresent() ? i + 1 : to;
                i++;
            }
        }
        List<String> countries = surface.countriesIn(start, to);
        if (!countries.isEmpty()) {
            mentionRange(start, to, end - 1, Form.NOMINAL, new Sketch.Counterpart(countries));
        }
    }

    /** "As foreign minister", "became president": a lower-case title with nobody's name before it says what someone is. */
    private boolean isPredicate(int left, Token head) {
        boolean bare = !Words.isCapitalised(surface.sentence.token(left))
                && surface.countryAt(left).isEmpty();
        return bare && !head.relation().startsWith("nsubj") && !head.pos().equals("NNS");
    }

    private static boolean isDeterminer(Token token) {
        return token.is("DT") || token.is("PRP$") || token.is("CD");
    }

    private boolean isModifierOfNoun(int i) {
        Token token = surface.sentence.token(i);
        return (token.relation().equals("compound") || token.relation().equals("nmod")) && token.head() > i
                || Words.is(surface.sentence, i + 1, "-");
    }

    private void group(int start, int left, int end, boolean plural, List<Phrases.Match<Titles.Title>> group) {
        Titles.Title title = group.get(group.size() - 1).value();
        int right = complementEnd(end);
        Sketch.Person asPerson = person(end, end, left, end, group);
        Kind kind = plural ? Kind.PEOPLE : Kind.PERSON;
        Sketch.Group one = new Sketch.Group(
                surface.words(start, right),
                GroupPhrase.name(surface, start, right, kind),
                surface.sentence.token(end - 1).lemma(),
                kind,
                asPerson.country(),
                asPerson.sector(),
                start < left && Words.is(surface.sentence, start, "the"),
                plural,
                Optional.of(title.id()));
        List<String> joined = plural ? surface.countriesIn(start, end) : List.of();
        Sketch sketch = joined.size() < 2
                ? one
                : new Sketch.Several(joined.stream()
                        .map(c -> (Sketch) one.of(c, surface.words(group.get(0).from(), right)))
                        .toList());
        mentionRange(start, right, end - 1, Form.NOMINAL, sketch);
    }

    /** Past the "for the ministry" of a spokesperson: as far as a body or a country named after "of", "for", "at" or "in". */
    private int complementEnd(int end) {
        if (end >= surface.sentence.size()
                || !BEFORE_OFFICE.contains(surface.sentence.token(end).lemma())) {
            return end;
        }
        int last = end;
        boolean in = Words.is(surface.sentence, end, "in") || Words.is(surface.sentence, end, "at");
        for (int i = end + 1;
                i < Math.min(surface.sentence.size(), end + 9)
                        && (isInOffice(i) || surface.bodyAt(i).isPresent());
                i++) {
            if (surface.bodyAt(i).isPresent() || !in && surface.countryAt(i).isPresent()) {
                last = i + 1;
            }
        }
        return last;
    }

    private Sketch.Person person(
            int nameFrom, int nameTo, int left, int titlesEnd, List<Phrases.Match<Titles.Title>> group) {
        List<String> name = nameWords(nameFrom, nameTo);
        List<Sketch.TitleUse> uses = group.stream()
                .filter(t -> !t.value().isAddress())
                .map(t -> new Sketch.TitleUse(
                        t.value().id(), t.value().kind(), t.from(), t.to(), surface.words(t.from(), t.to())))
                .toList();
        Optional<Bodies.Body> body = group.isEmpty() ? Optional.empty() : surface.bodyOf(left, titlesEnd);
        Optional<String> country = group.isEmpty()
                ? Optional.empty()
                : surface.countryOf(left, titlesEnd)
                        .or(() -> body.flatMap(Bodies.Body::country))
                        .or(() -> group.stream()
                                .flatMap(t -> t.value().country().stream())
                                .findFirst());
        Optional<String> gender =
                group.stream().flatMap(t -> t.value().gender().stream()).findFirst();
        return new Sketch.Person(name, uses, country, body.map(Bodies.Body::name), sector(left, group, body), gender);
    }

    /** The words of a name; parts joined by hyphens are one word, capitals of a text in capitals are put down. */
    private List<String> nameWords(int from, int to) {
        List<String> words = new ArrayList<>();
        boolean joined = false;
        boolean shouted = Words.isShouted(surface.sentence);
        for (int i = from; i < to; i++) {
            String form = surface.sentence.token(i).form();
            if (form.equals("-")) {
                joined = !words.isEmpty();
            } else if (Words.isWord(surface.sentence.token(i)) && !SUFFIXES.contains(form.toLowerCase(Locale.ROOT))) {
                String word = shouted && form.length() > 2
                        ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                        : form;
                if (joined) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + "-" + word);
                } else {
                    words.add(word);
                }
                joined = false;
            }
        }
        return words;
    }

    private Optional<String> sector(int left, List<Phrases.Match<Titles.Title>> group, Optional<Bodies.Body> body) {
        Optional<String> own =
                group.stream().flatMap(t -> t.value().sector().stream()).findFirst();
        boolean former = surface.sentence.size() > left
                && FORMER.contains(surface.sentence.token(left).lemma());
        if (former && own.filter(Set.of("GOV", "MIL", "LEG")::contains).isPresent()) {
            return Optional.of("ELI");
        }
        boolean beyondState =
                body.filter(b -> b.acts() && BEYOND_STATE.contains(b.kind())).isPresent();
        if (beyondState && own.filter(s -> !s.equals("GOV") && !s.equals("MIL")).isEmpty()) {
            return body.flatMap(Bodies.Body::sector).or(() -> own);
        }
        return own.or(() -> body.flatMap(Bodies.Body::sector))
                .or(() -> group.isEmpty()
                                || surface.countryOf(left, group.get(0).to()).isEmpty()
                        ? Optional.empty()
                        : Optional.of("GOV"));
    }

    private void mention(int from, int to, Form form, Sketch sketch) {
        mentionRange(from, to, Words.head(surface.sentence, from, to), form, sketch);
    }

    private void mentionRange(int from, int to, int head, Form form, Sketch sketch) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
        found.add(new Mention(surface.sentence.index(), from, to, head, form, sketch));
    }
}
