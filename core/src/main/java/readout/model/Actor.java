package readout.model;

import java.util.List;
import java.util.Optional;

/**
 * One who acts, speaks or is acted upon.
 *
 * @param id stable id
 * @param name the fullest name met; for one who is not named, the phrase that stands for them ("a senior official")
 * @param kind what they are
 * @param country ISO 3166 alpha-3, if known
 * @param sector PLOVER sector (GOV, MIL, REB, …), if known
 * @param roles titles met, with where
 * @param aliases the names met, without titles, in order of first appearance
 * @param wikidata Q-number, only where a shipped table says so
 * @param mentions every place where the text means them
 * @param why what made them an actor, by the words of their first mention
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        Optional<String> country,
        Optional<String> sector,
        List<Role> roles,
        List<String> aliases,
        Optional<String> wikidata,
        List<Mention> mentions,
        Why why) {

    /** What an actor is. */
    public enum Kind {
        PERSON,
        GOVERNMENT,
        ARMED_FORCE,
        ARMED_GROUP,
        ORGANIZATION,
        COUNTRY,
        BLOC,
        MEDIA,
        PEOPLE
    }

    /**
     * An office or rank.
     *
     * @param title as printed: "foreign minister"
     * @param organization whose: "Iran", "State Department"
     * @param at where it says so
     */
    public record Role(String title, Optional<String> organization, Passage at) {}

    /**
     * A place where the text means the actor.
     *
     * @param at the words
     * @param form what kind of words they are
     */
    public record Mention(Passage at, Form form) {}

    /** How a mention names its actor. */
    public enum Form {
        NAME,
        TITLE,
        PRONOUN,
        NOMINAL
    }

    /** Copies the lists. */
    public Actor {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
