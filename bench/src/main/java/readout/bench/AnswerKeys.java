package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Holds a dossier against an answer key ({@code bench/answers/*.json}, described in {@code docs/examples.md}) and says, for each
 * kind of row, how many of the key's were found, how many of the dossier's are in the key, and which are missing or wrong.
 *
 * <pre>{@code AnswerKeys DOSSIER bench/answers/strait-night.json [--list]}</pre>
 */
public final class AnswerKeys {

    private final DossierRows dossier;
    private final JsonNode key;
    private final Names names;
    private final List<String> remarks = new ArrayList<>();

    private AnswerKeys(Path dossier, Path key) {
        this.dossier = DossierRows.read(dossier);
        this.key = DossierRows.json(key);
        this.names = new Names(this.key.path("actors"), this.dossier.rows("actors"));
    }

    /**
     * What was found of one kind of row.
     *
     * @param found rows of the key that the dossier has
     * @param wanted rows of the key, those marked optional left out unless found
     * @param wrong rows of the dossier that contradict the key: a false quotation, a wrong speaker, a row that must not be
     */
    public record Score(int found, int wanted, int wrong) {

        /** Share of the wanted rows that were found, 0 to 1. */
        public double recall() {
            return wanted == 0 ? 1 : (double) found / wanted;
        }
    }

    /** Prints the scores, and with {@code --list} each row missed or wrong. */
    public static void main(String[] args) {
        if (args.length < 2) {
            throw new IllegalArgumentException(
                    "name a dossier and an answer key: DOSSIER bench/answers/KEY.json [--list]");
        }
        AnswerKeys keys = new AnswerKeys(Path.of(args[0]), Path.of(args[1]));
        Map<String, Score> scores = keys.scores();
        scores.forEach((kind, score) -> System.out.printf(
                "%-11s found %3d of %3d (%.2f), wrong %d%n",
                kind, score.found(), score.wanted(), score.recall(), score.wrong()));
        if (args.length > 2) {
            keys.remarks.forEach(System.out::println);
        }
    }

    /** The scores of {@code dossier} by kind of row: articles, quotations, contacts, events, claims. */
    public static Map<String, Score> scores(Path dossier, Path key) {
        return new AnswerKeys(dossier, key).scores();
    }

    private Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("articles", articles());
        scores.put("quotations", quotations());
        scores.put("contacts", contacts());
        scores.put("events", new EventAnswers(dossier, key.path("events"), names, remarks).score());
        scores.put("claims", claims());
        return scores;
    }

    private Score articles() {
        int found = 0;
        int wanted = 0;
        int wrong = 0;
        for (JsonNode article : key.path("articles")) {
            JsonNode row = dossier.article(article.path("file").asString());
            String day = article.path("published").asString("");
            String got = row.path("published").path("start").asString("");
            wanted += day.isEmpty() ? 0 : 1;
            found += !day.isEmpty() && day.equals(got) ? 1 : 0;
            if (!day.equals(got) && !day.isEmpty()) {
                wrong += got.isEmpty() ? 0 : 1;
                remarks.add("article  " + article.path("file").asString() + ": " + day + ", not " + got);
            }
        }
        return new Score(found, wanted, wrong);
    }

    private Score quotations() {
        int found = 0;
        int wanted = 0;
        int wrong = 0;
        for (JsonNode quotation : key.path("quotations")) {
            List<JsonNode> rows = dossier.quoting(quotation.path("file").asString(), quotation.path("segments"));
            Set<String> speakers = new LinkedHashSet<>();
            rows.forEach(row -> speakers.add(row.path("speaker").path("actor").asString()));
            boolean right = speakers.stream()
                    .anyMatch(actor -> names.same(quotation.path("speaker").asString(), actor));
            boolean optional = quotation.path("optional").asBoolean(false);
            wanted += right || !optional ? 1 : 0;
            found += right ? 1 : 0;
            wrong += !right && !rows.isEmpty() ? 1 : 0;
            if (!right && !optional) {
                remarks.add("quotation  " + quotation.path("file").asString() + " "
                        + quotation.path("speaker").asString() + ": "
                        + quotation.path("text").asString() + "  got " + names.called(speakers));
            }
        }
        for (JsonNode scare : key.path("not_speech")) {
            List<JsonNode> rows = dossier.allQuoting(
                    scare.path("file").asString(), scare.path("text").asString());
            wrong += rows.isEmpty() ? 0 : 1;
            rows.forEach(row -> remarks.add("no speech  " + scare.path("text").asString() + "  got "
                    + row.path("content").path("text")));
        }
        return new Score(found, wanted, wrong);
    }

    private Score contacts() {
        int found = 0;
        int wanted = 0;
        for (JsonNode contact : key.path("contacts")) {
            boolean right = dossier.rows("contacts").stream().anyMatch(row -> isContact(contact, row));
            boolean optional = contact.path("optional").asBoolean(false);
            wanted += right || !optional ? 1 : 0;
            found += right ? 1 : 0;
            if (!right && !optional) {
                remarks.add("contact  " + contact.path("parties") + " "
                        + contact.path("medium").asString() + " "
                        + contact.path("status").asString());
            }
        }
        int wrong = 0;
        for (JsonNode row : dossier.rows("contacts")) {
            boolean known = key.path("contacts").valueStream().anyMatch(contact -> isContact(contact, row));
            wrong += known ? 0 : 1;
            if (!known) {
                remarks.add("contact?  " + names.refs(row.path("parties")) + " "
                        + row.path("status").asString() + ": "
                        + row.path("reports").path(0).path("text").asString());
            }
        }
        return new Score(found, wanted, wrong);
    }

    private boolean isContact(JsonNode wanted, JsonNode row) {
        return wanted.path("status").asString().equals(row.path("status").asString())
                && names.all(wanted.path("parties"), row.path("parties"), false)
                && DossierRows.sameDay(wanted.path("date"), row.path("date"));
    }

    private Score claims() {
        int found = 0;
        int wanted = 0;
        int wrong = 0;
        for (JsonNode claim : key.path("claims")) {
            List<JsonNode> rows = dossier.rows("claims").stream()
                    .filter(row -> isClaim(claim, row))
                    .toList();
            boolean claimed = rows.stream()
                    .anyMatch(row -> claim.path("claimant").isNull()
                            || claim.path("claimant").isMissingNode()
                            || names.same(
                                    claim.path("claimant").asString(),
                                    row.path("claimant").path("actor").asString("")));
            boolean optional = claim.path("optional").asBoolean(false);
            wanted += !rows.isEmpty() || !optional ? 1 : 0;
            found += rows.isEmpty() ? 0 : 1;
            wrong += !rows.isEmpty() && !claimed ? 1 : 0;
            if (rows.isEmpty() && !optional || !rows.isEmpty() && !claimed) {
                remarks.add((rows.isEmpty() ? "claim  " : "claimant  ")
                        + claim.path("measure").asString() + " "
                        + claim.path("min") + "-" + claim.path("max") + " "
                        + claim.path("object").asString() + " by "
                        + claim.path("claimant").asString("the reporter"));
            }
        }
        return new Score(found, wanted, wrong);
    }

    private static boolean isClaim(JsonNode wanted, JsonNode row) {
        JsonNode value = row.path("value");
        boolean same = wanted.path("min").asString("").equals(value.path("min").asString(""))
                && wanted.path("max").asString("").equals(value.path("max").asString(""));
        JsonNode accepts = wanted.path("accepts");
        boolean accepted = accepts.size() == 2
                && accepts.path(0).asString("").equals(value.path("min").asString(""))
                && accepts.path(1).asString("").equals(value.path("max").asString(""));
        return wanted.path("measure").asString().equals(row.path("measure").asString()) && (same || accepted);
    }
}
