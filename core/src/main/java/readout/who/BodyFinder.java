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

/** Finds organizations, ministries, armed forces and media, and with {@link NationFinder} countries. */
final class BodyFinder {

    private static final Set<String> RUN = Set.of("run", "control", "controlled", "rule", "ruled", "hold", "held");
    private static final Set<String> OWN = Set.of("country", "nation", "republic", "state");
    private static final int POSSESSOR_REACH = 4;

    private final Surface surface;
    private final List<Mention> found = new ArrayList<>();

    BodyFinder(Surface surface) {
        this.surface = surface;
    }

    List<Mention> find() {
        surface.bodies.forEach(this::body);
        found.addAll(new NationFinder(surface).find());
        return found;
    }

    private void body(Phrases.Match<Bodies.Body> match) {
        Bodies.Body body = match.value();
        if (!body.acts() || body.unit() && isPartOfGroup(match.to() - 1)) {
            return;
        }
        Optional<Integer> possessor = possessorBefore(match.from());
        Optional<String> beside = possessor.flatMap(surface::countryAt).or(() -> countryAfter(match.to()));
        boolean acronym = surface.sentence.token(match.from()).form().matches("\\p{Lu}[\\p{Lu}\\d-]+");
        boolean others = beside.isPresent() && !beside.equals(body.country()) && !acronym;
        Optional<Bodies.Body> countrys = countrys(match);
        if (countrys.isPresent()) {
            unit(match, countrys.get(), possessor, countryAfter(match.to()));
        } else if (body.unit() || others && body.country().isPresent()) {
            unit(match, body, possessor, beside);
        } else {
            add(
                    match.from(),
                    match.to(),
                    new Sketch.Body(
                            body.name(),
                            body.name(),
                            body.kind(),
                            body.country().or(() -> isOfState(body) ? beside : Optional.empty()),
                            body.sector(),
                            false));
        }
    }

    /** A body of the table that several countries have under that name: "Joint Chiefs of Staff". */
    private static boolean isOfState(Bodies.Body body) {
        return body.kind() == Kind.GOVERNMENT || body.kind() == Kind.ARMED_FORCE;
    }

    /** "The {Security Council} of the country", "of Armenia": what every country has, though the table has the name for another body. */
    private Optional<Bodies.Body> countrys(Phrases.Match<Bodies.Body> match) {
        int noun = Words.is(surface.sentence, match.to() + 1, "the") ? match.to() + 2 : match.to() + 1;
        boolean of = Words.is(surface.sentence, match.to(), "of") && noun < surface.sentence.size();
        boolean country = of
                && (surface.countryAt(noun).isPresent()
                        || OWN.contains(surface.sentence.token(noun).lemma()));
        return country && !match.value().unit()
                ? Bodies.unitOf(surface.words(match.from(), match.to()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private void unit(
            Phrases.Match<Bodies.Body> match, Bodies.Body body, Optional<Integer> possessor, Optional<String> country) {
        boolean mediaModifier = body.kind() == Kind.MEDIA && surface.isModifier(match.to() - 1);
        if (mediaModifier || country.isEmpty() && !body.alone()) {
            return;
        }
        Optional<Bodies.Body> ruler = country.isEmpty() ? ruler(match.from()) : Optional.empty();
        if (ruler.isPresent() && body.kind() == Kind.GOVERNMENT) {
            int start = surface.bodyAt(match.from() - 1).isPresent() ? match.from() - 1 : match.from() - 3;
            String words = surface.words(start, match.to());
            add(
                    start,
                    match.to(),
                    new Sketch.Body(words, words, body.kind(), ruler.get().country(), body.sector(), false));
            return;
        }
        Optional<String> fromAfar = country.isEmpty() ? fromAfar(match.from(), match.to()) : Optional.empty();
        if (fromAfar.isPresent()) {
            String words = fromAfar.get();
            add(
                    match.from(),
                    match.to(),
                    new Sketch.Body(words, words, body.kind(), Optional.empty(), body.sector(), false));
            return;
        }
        Sketch.Body unit =
                new Sketch.Body(body.name(), body.name(), body.kind(), Optional.empty(), body.sector(), true);
        int from = possessor.map(surface.owners::startOfCountries).orElse(match.from());
        List<String> joined = possessor.isPresent() ? surface.owners.countriesIn(from, match.from()) : List.of();
        if (joined.size() > 1) {
            add(
                    from,
                    match.to(),
                    new Sketch.Several(
                            joined.stream().map(c -> (Sketch) unit.of(c)).toList()));
        } else {
            add(from, match.to(), country.map(unit::of).orElse(unit));
        }
    }

    /** The group that runs a body: of "the Houthi-run health ministry", "Taliban authorities". */
    private Optional<Bodies.Body> ruler(int from) {
        boolean run = from > 2
                && RUN.contains(surface.sentence.token(from - 1).lemma())
                && surface.sentence.token(from - 2).form().equals("-");
        return surface.bodyAt(run ? from - 3 : from - 1)
                .filter(b -> b.kind() == Kind.ARMED_GROUP && b.country().isPresent());
    }

    /** Index of the country's name before the phrase: "Pakistan's", "Israeli", with up to three words between. */
    Optional<Integer> possessorBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - POSSESSOR_REACH); i--) {
            if (surface.countryAt(i).isPresent()) {
                return Optional.of(i);
            }
            Token token = surface.sentence.token(i);
            boolean backed = surface.owners.isBacked(i);
            if (backed
                    || !token.is("JJ")
                            && !token.is("NN")
                            && !token.pos().equals("POS")
                            && !token.pos().equals("HYPH")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> countryAfter(int to) {
        if (!Words.is(surface.sentence, to, "of")) {
            return Optional.empty();
        }
        return surface.countryAt(Words.is(surface.sentence, to + 1, "the") ? to + 2 : to + 1);
    }

    /** The words of "delegation from the Rift Alliance", which is of those and of no state that sends delegations, too. */
    private Optional<String> fromAfar(int from, int to) {
        int name = Words.is(surface.sentence, to + 1, "the") ? to + 2 : to + 1;
        int end = name;
        while (end < surface.sentence.size()
                && surface.sentence.token(end).is("NNP")
                && surface.countryAt(end).isEmpty()) {
            end++;
        }
        boolean sent = surface.sentence.token(to - 1).lemma().equals("delegation");
        return sent && end > name && Words.is(surface.sentence, to, "from")
                ? Optional.of(surface.words(from, to) + " from " + surface.words(name, end))
                : Optional.empty();
    }

    /** The "foreign affairs" of "foreign affairs committee", which is a body of its own. */
    private boolean isPartOfGroup(int i) {
        if (!surface.isModifier(i)) {
            return false;
        }
        Token head = surface.sentence.token(surface.sentence.token(i).head());
        return !head.is("NNP")
                && surface.bodyAt(head.index()).isEmpty()
                && Nouns.of(head.lemma())
                        .filter(n -> n.kind() == Kind.ORGANIZATION)
                        .isPresent();
    }

    private void add(int from, int to, Sketch sketch) {
        int head = Words.head(surface.sentence, from, to);
        found.add(new Mention(surface.sentence.index(), from, to, head, Form.NAME, sketch));
    }
}
