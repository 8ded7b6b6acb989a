package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.text.Token;
import readout.where.Phrases;

/** Finds persons by name, by title and name, and by title alone. */
final class PersonFinder {

    private static final Set<String> FORMER = WordSets.of("former");

    static final Set<String> TITLE_JOINTS = Set.of("/", "and", "&", ",", "cum", "-");

    private static final Set<String> NAMING = Set.of(
            "name", "appoint", "elect", "declare", "proclaim", "nominate", "make", "crown", "choose", "reappoint");

    private final Surface surface;
    private final PersonNames names;
    private final Portraits portraits;
    private final OfficePhrases offices;
    private final TitledNames titled;
    private final UnnamedHolders unnamed;
    private final boolean[] taken;
    private final List<Mention> found = new ArrayList<>();

    PersonFinder(Surface surface) {
        this.surface = surface;
        this.names = new PersonNames(surface);
        this.portraits = new Portraits(surface, names);
        this.offices = new OfficePhrases(surface);
        this.titled = new TitledNames(surface, names, offices);
        this.unnamed = new UnnamedHolders(surface, portraits, offices);
        this.taken = new boolean[surface.sentence.size()];
    }

    List<Mention> find() {
        for (int i = 0; i < surface.sentence.size(); i++) {
            Titles.pluralAt(surface.sentence, i).flatMap(unnamed::holders).ifPresent(this::add);
        }
        for (Phrases.Match<Titles.Title> title : surface.titles) {
            if (!taken[title.from()]) {
                titled(title);
            }
        }
        for (int i = 0; i < surface.sentence.size(); i++) {
            if (!taken[i] && surface.isPersonName(i)) {
                int end = names.end(i);
                if (names.startsAt(i)) {
                    int start = names.start(i);
                    add(start, end, start, end, List.of());
                }
                i = end - 1;
            } else if (!taken[i] && names.isMissed(i)) {
                add(i, i + 1, i, i + 1, List.of());
            }
        }
        return ListedHolders.of(surface.sentence, found);
    }

    private void titled(Phrases.Match<Titles.Title> first) {
        List<Phrases.Match<Titles.Title>> group = new ArrayList<>(List.of(first));
        int end = first.to();
        for (Optional<Phrases.Match<Titles.Title>> next = nextTitle(end); next.isPresent(); next = nextTitle(end)) {
            group.add(next.get());
            end = next.get().to();
        }
        int left = surface.edges.leftEdge(first.from());
        int name = titled.nameAfter(end);
        int title = group.get(0).from();
        if (name < 0 && isNamedTo(title, group)) {
            apposed(title, end, title, group);
        } else if (name >= 0) {
            add(left, names.end(name), name, names.end(name), group);
        } else if (!group.get(0).value().isAddress()) {
            int before = titled.nameBefore(left, end);
            if (before >= 0) {
                apposed(left, end, before, group);
            } else {
                untitled(left, end, group);
            }
        }
    }

    /** "Named Ann Oduya prime minister": who is made what. */
    private boolean isNamedTo(int title, List<Phrases.Match<Titles.Title>> group) {
        Token head = surface.sentence.token(offices.head(group));
        return surface.isPersonName(title - 1)
                && !Words.isCapitalised(surface.sentence.token(title))
                && head.head() >= 0
                && NAMING.contains(surface.sentence.token(head.head()).lemma());
    }

    private Optional<Phrases.Match<Titles.Title>> nextTitle(int end) {
        Optional<Phrases.Match<Titles.Title>> next = surface.titleFrom(end);
        if (next.isPresent() || end + 1 >= surface.sentence.size()) {
            return next;
        }
        return TITLE_JOINTS.contains(surface.sentence.token(end).lemma())
                ? surface.titleFrom(end + 1).or(() -> furtherTitle(end + 1)).or(() -> formerTitle(end + 1))
                : Optional.empty();
    }

    /** "The envoy, former Ghanaian president Paul Kerr": one person, who held another office once. */
    private Optional<Phrases.Match<Titles.Title>> formerTitle(int from) {
        if (!FORMER.contains(surface.sentence.token(from).lemma())) {
            return Optional.empty();
        }
        int i = from + 1;
        while (i < surface.sentence.size() - 1
                && i - from < 4
                && surface.titleFrom(i).isEmpty()) {
            i++;
        }
        return surface.titleFrom(i).filter(t -> names.isName(t.to()));
    }

    /** "The defence minister and now also our top negotiator, Paul Kerr": one who has got another office. */
    private Optional<Phrases.Match<Titles.Title>> furtherTitle(int from) {
        int i = from;
        boolean adverb = false;
        while (i < surface.sentence.size() - 1
                && i - from < 3
                && (surface.sentence.token(i).is("RB")
                        || surface.sentence.token(i).is("PRP$")
                        || surface.sentence.token(i).is("DT"))) {
            adverb |= surface.sentence.token(i).is("RB");
            i++;
        }
        return adverb ? surface.titleFrom(i).filter(t -> titled.nameAfterComma(t.to()) >= 0) : Optional.empty();
    }

    private void apposed(int left, int end, int nameTo, List<Phrases.Match<Titles.Title>> group) {
        int start = surface.isPersonName(nameTo - 1) ? nameTo - 1 : nameTo - 2;
        while (start > 0
                && surface.isPersonName(start - 1)
                && !surface.isInTitle(start - 1)
                && !surface.sentence.token(start).nameStart()) {
            start--;
        }
        Sketch.Person person = portraits.of(start, nameTo, left, end, group);
        if (!taken[nameTo - 1]) {
            mention(start, nameTo, Form.NAME, person);
        }
        mentionRange(left, offices.complementEnd(end), offices.head(group), Form.TITLE, person);
    }

    private void add(int left, int right, int nameFrom, int nameTo, List<Phrases.Match<Titles.Title>> group) {
        int titlesEnd = group.isEmpty() ? nameFrom : group.get(group.size() - 1).to();
        Sketch.Person person = portraits.of(nameFrom, nameTo, left, titlesEnd, group);
        mentionRange(left, right, Words.head(surface.sentence, nameFrom, nameTo), Form.NAME, person);
    }

    private void untitled(int left, int end, List<Phrases.Match<Titles.Title>> group) {
        Token head = surface.sentence.token(offices.head(group));
        boolean plural = (head.pos().equals("NNS") || head.pos().equals("NNPS"))
                && !group.get(group.size() - 1).value().printed().endsWith("affaires");
        int whole = surface.edges.phraseStart(group.get(0).from());
        int start = whole > 0 && OfficePhrases.isDeterminer(surface.sentence.token(whole - 1)) ? whole - 1 : whole;
        boolean indefinite = start < left
                && Set.of("a", "an", "another", "one", "some", "no")
                        .contains(surface.sentence.token(start).lemma());
        if (offices.isModifierOfNoun(head.index()) || start == left && offices.isPredicate(left, head)) {
            return;
        }
        if (group.get(group.size() - 1).value().id().equals("counterpart")) {
            unnamed.counterpart(start, end).ifPresent(this::add);
        } else if (plural || indefinite) {
            add(unnamed.group(start, left, end, plural, group));
        } else {
            int right = offices.complementEnd(end);
            Sketch.Person person = portraits.of(end, end, left, end, group);
            mentionRange(start, right, head.index(), Form.TITLE, person);
        }
    }

    private void mention(int from, int to, Form form, Sketch sketch) {
        mentionRange(from, to, Words.head(surface.sentence, from, to), form, sketch);
    }

    private void mentionRange(int from, int to, int head, Form form, Sketch sketch) {
        add(new Mention(surface.sentence.index(), from, to, head, form, sketch));
    }

    private void add(Mention mention) {
        java.util.Arrays.fill(taken, mention.from(), mention.to(), true);
        found.add(mention);
    }
}
