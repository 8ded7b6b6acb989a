package readout.where;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import readout.model.Place;
import readout.text.Sentence;
import readout.text.Token;

/** Names of places that tell of sides, officials, topics and talks, and not where a deed took place. */
final class NoPlaces {

    /** What is about or against whom "on" names, and takes place elsewhere: "a conference on Syria", "sanctions on Moscow". */
    private static final Set<String> ABOUT = Set.of(
            "sanction",
            "embargo",
            "pressure",
            "tariff",
            "restriction",
            "curb",
            "ban",
            "blame",
            "resolution",
            "vote",
            "statement",
            "report",
            "briefing",
            "debate",
            "conference",
            "summit",
            "talk",
            "meeting",
            "negotiation",
            "consultation",
            "discussion",
            "policy",
            "position",
            "stance",
            "deal",
            "agreement",
            "accord",
            "insistence");

    /** What lies below: "dropped bombs over {camps} in the north"; what else stands behind "over" is what one quarrels over. */
    private static final Set<String> GROUND = Set.of(
            ("area city town village region province district territory airspace sky sea water coast island strait "
                            + "border capital base camp position site zone part port desert mountain home house building street "
                            + "square neighborhood neighbourhood suburb outskirt line land north south east west center centre "
                            + "facility plant")
                    .split(" "));

    /** Those of a country, who may be anywhere: "in front of the {US ambassador}", "the blame on {Chad's leaders}". */
    private static final Set<String> BASES =
            Set.of("base", "outpost", "garrison", "post", "position", "installation", "facility", "airbase");

    private static final Set<String> OFFICIALS = Set.of(
            "ambassador",
            "envoy",
            "leader",
            "president",
            "minister",
            "premier",
            "official",
            "diplomat",
            "secretary",
            "king",
            "spokesman",
            "spokeswoman",
            "government",
            "leadership",
            "authority",
            "authorities",
            "regime",
            "force",
            "troop",
            "soldier",
            "army",
            "military",
            "navy",
            "personnel",
            "citizen");

    private static final Set<String> BLOWS = Set.of(
            "attack",
            "strike",
            "airstrike",
            "raid",
            "assault",
            "offensive",
            "invasion",
            "incursion",
            "war",
            "operation");
    private static final Set<String> AGAINST = Set.of("on", "against", "at", "into", "in");
    private static final Set<String> CAUSES = Set.of("over", "for");

    /** What is done where people meet, and not where that of which they speak took place. */
    private static final Set<String> TALKING = Set.of(
            "meet",
            "speak",
            "talk",
            "agree",
            "sign",
            "announce",
            "order",
            "say",
            "call",
            "urge",
            "discuss",
            "visit",
            "arrive",
            "travel",
            "fly",
            "hold",
            "attend",
            "accuse",
            "condemn");

    private NoPlaces() {}

    /** "Sanctions {on} Tehran", "imposed sanctions {on} Tehran", "the sanctions imposed {on} Tehran", "called {on} Tehran". */
    static boolean isTopic(Sentence sentence, Token preposition) {
        if (isQuarrel(sentence, preposition)) {
            return true;
        }
        if (!preposition.lemma().equals("on") || preposition.head() < 0) {
            return false;
        }
        Token above = sentence.token(preposition.head());
        if (above.is("VB") && above.lemma().equals("call")) {
            return true;
        }
        boolean attached = above.head() >= 0 && Set.of("relcl", "acl").contains(above.relation());
        return isAbout(above)
                || attached && isAbout(sentence.token(above.head()))
                || sentence.child(above.index(), "dobj")
                        .filter(noun -> isAbout(sentence.token(noun)))
                        .isPresent();
    }

    /** "A row {over} the raid in Lodwar", "in protest {of} the arrests in Lodwar": there is what it is about. */
    private static boolean isQuarrel(Sentence sentence, Token preposition) {
        boolean over = preposition.lemma().equals("over")
                && sentence.child(preposition.index(), "pobj")
                        .map(sentence::token)
                        .filter(noun -> !noun.pos().startsWith("NNP") && !GROUND.contains(noun.lemma()))
                        .isPresent();
        boolean of = preposition.lemma().equals("of")
                && preposition.head() >= 0
                && sentence.token(preposition.head()).lemma().equals("protest");
        return over || of;
    }

    private static boolean isAbout(Token noun) {
        return ABOUT.contains(noun.lemma());
    }

    /** "In front of the {US} ambassador": where the ambassador is, is not told. */
    static boolean isOfOfficial(Sentence sentence, int name) {
        Token token = sentence.token(name);
        return Set.of("compound", "nmod", "poss").contains(token.relation())
                && token.head() > name
                && OFFICIALS.contains(sentence.token(token.head()).lemma());
    }

    /** "In {Chad's} first attack on Niger": whose attack it was, and not where. */
    static boolean isOfAttacker(Sentence sentence, GeoName place, int name) {
        Token token = sentence.token(name);
        boolean owner = (place.form() == GeoName.Form.COUNTRY || place.form() == GeoName.Form.CAPITAL)
                && token.relation().equals("poss")
                && token.head() > name
                && BLOWS.contains(sentence.token(token.head()).lemma());
        return owner
                && Arrays.stream(sentence.children(token.head()))
                        .anyMatch(
                                child -> AGAINST.contains(sentence.token(child).lemma()));
    }

    /** "Staged raids in Niger {over} a bombing": where that for which it is done took place is not told. */
    static boolean isCause(Token preposition) {
        return preposition.relation().equals("prep") && CAUSES.contains(preposition.lemma());
    }

    /** "Near the {Peruvian} border": on which side, is not told. */
    static boolean isOfBorder(Sentence sentence, GeoName place, int name) {
        Token token = sentence.token(name);
        boolean country = place.place()
                .filter(p -> p.precision() == Place.Precision.COUNTRY)
                .isPresent();
        return country
                && Set.of("compound", "nmod", "poss").contains(token.relation())
                && token.head() > name
                && Set.of("border", "frontier")
                        .contains(sentence.token(token.head()).lemma());
    }

    /** "An attack on a {US} base": written short, the name is that of an army which is abroad, too. */
    static boolean isOfBase(Sentence sentence, int name) {
        Token token = sentence.token(name);
        String form = token.form();
        return form.equals(form.toUpperCase(Locale.ROOT))
                && Set.of("compound", "nmod").contains(token.relation())
                && token.head() > name
                && BASES.contains(sentence.token(token.head()).lemma());
    }

    /** "Killed in a {Chad}-Niger clash": the names tell whose clash it was. */
    static boolean isOfPair(Sentence sentence, GeoName place) {
        return place.form() == GeoName.Form.COUNTRY
                && (isHyphen(sentence, place.to()) && isName(sentence, place.to() + 1)
                        || isHyphen(sentence, place.from() - 1) && isName(sentence, place.from() - 2));
    }

    private static boolean isHyphen(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && Set.of("-", "–").contains(sentence.token(i).form());
    }

    private static boolean isName(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).is("NNP");
    }

    /** "Met in Y {after} clashes left ten dead": what is told of in passing. */
    static boolean isAfterwards(Sentence sentence, Token verb) {
        return verb.relation().equals("advcl")
                && sentence.child(verb.index(), "mark")
                        .filter(mark -> Set.of("after", "before", "since")
                                .contains(sentence.token(mark).lemma()))
                        .isPresent();
    }

    /** "Chad closed the border in X and its premier {called} on Niger …": who speaks beside the deed is not said to be there. */
    static boolean isTalkOfAnother(Sentence sentence, Token verb) {
        return TALKING.contains(verb.lemma())
                && sentence.child(verb.index(), "nsubj").isPresent();
    }

    /** Whether the clause hangs from a verb of talk: what is done where people meet is not done where that of which they speak was. */
    static boolean isOfTalk(Sentence sentence, Token clause) {
        return clause.head() >= 0
                && TALKING.contains(sentence.token(clause.head()).lemma());
    }
}
