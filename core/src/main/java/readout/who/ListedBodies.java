package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** The bodies of a sentence that the tables name. */
final class ListedBodies {

    private final Surface surface;
    private final Sentence sentence;

    ListedBodies(Surface surface) {
        this.surface = surface;
        this.sentence = surface.sentence;
    }

    /** From left to right, without overlap. */
    List<Phrases.Match<Bodies.Body>> find() {
        List<Phrases.Match<Bodies.Body>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Phrases.Match<Bodies.Body>> body = Bodies.at(sentence, i);
            Optional<Phrases.Match<Titles.Title>> title = Titles.at(sentence, i);
            boolean taken = body.isPresent()
                    && title.filter(t -> t.to() >= body.get().to()).isEmpty();
            if (taken && !isInsidePerson(i, body.get().to()) && !isInsideName(body.get())) {
                addOrExtend(found, ofState(body.get()));
                i = body.get().to();
            } else {
                i = Math.max(i + 1, title.map(Phrases.Match::to).orElse(0));
            }
        }
        return found;
    }

    /**
     * "Government" of "Government Accountability Office", "Democratic Party" of "Christian Democratic Party": the engine's name goes on after the
     * unit, and not with "of", or begins before the name of the table, and not with a country.
     */
    private boolean isInsideName(Phrases.Match<Bodies.Body> match) {
        if (!match.value().unit() && (match.to() - match.from() > 1 && beginsBefore(match.from()) || goesOn(match))) {
            return true;
        }
        if (!match.value().unit() || match.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(match.to());
        return (next.name().equals("ORG") || next.name().equals("FAC"))
                && !next.nameStart()
                && next.is("NN")
                && Titles.at(sentence, match.to()).isEmpty();
    }

    /** "Cumhuriyet" of "Cumhuriyet University": one word with the chief word of another kind of organization after it. */
    private boolean goesOn(Phrases.Match<Bodies.Body> match) {
        if (match.to() - match.from() > 1 || match.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(match.to());
        return next.is("NNP")
                && !Words.isShouted(sentence)
                && !Words.isHeadline(sentence)
                && OrganizationKind.isTold(next.form())
                && OrganizationKind.of(next.form()).kind() != match.value().kind()
                && Titles.at(sentence, match.to()).isEmpty();
    }

    private boolean beginsBefore(int from) {
        return from > 0
                && sentence.token(from).name().equals("ORG")
                && !sentence.token(from).nameStart()
                && sentence.token(from - 1).name().equals("ORG")
                && (sentence.token(from - 1).is("NN")
                        || sentence.token(from - 1).is("JJ"))
                && Words.isCapitalised(sentence.token(from - 1))
                && surface.geoAt(from - 1).isEmpty()
                && Bodies.at(sentence, from - 1).isEmpty();
    }

    /** "Armenia's Security Council" is not the one of the table, which is no country's, but that which every country has. */
    private Phrases.Match<Bodies.Body> ofState(Phrases.Match<Bodies.Body> match) {
        int before =
                sentence.token(Math.max(0, match.from() - 1)).pos().equals("POS") ? match.from() - 2 : match.from() - 1;
        boolean theirs = match.value().country().isEmpty()
                && !match.value().unit()
                && surface.countryAt(before).isPresent();
        return theirs
                ? Bodies.unitOf(surface.words(match.from(), match.to()))
                        .map(unit -> new Phrases.Match<>(match.from(), match.to(), unit))
                        .orElse(match)
                : match;
    }

    /** "Tass news agency" is one name. */
    private static void addOrExtend(List<Phrases.Match<Bodies.Body>> found, Phrases.Match<Bodies.Body> next) {
        Phrases.Match<Bodies.Body> last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.to() == next.from()
                && next.value().unit()
                && last.value().kind() == Kind.MEDIA
                && next.value().kind() == Kind.MEDIA) {
            found.set(found.size() - 1, new Phrases.Match<>(last.from(), next.to(), last.value()));
        } else {
            found.add(next);
        }
    }

    private boolean isInsidePerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).name().equals("PERSON")) {
                boolean longer = !sentence.token(from).nameStart()
                        || to < sentence.size()
                                && sentence.token(to).name().equals("PERSON")
                                && !sentence.token(to).nameStart()
                                && !sentence.token(to).pos().equals("POS");
                return longer;
            }
        }
        return false;
    }
}
