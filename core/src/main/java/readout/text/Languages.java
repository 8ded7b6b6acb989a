package readout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text: OpenNLP's model of 103 languages. */
final class Languages {

    private static final String MODEL = "/langdetect-183.bin";

    /** Fewer letters than this tell too little. */
    private static final int FEWEST_LETTERS = 40;

    /** How many Latin letters one of another script is worth. */
    private static final long OTHER_SCRIPT = 3;

    private static final String ENGLISH = "eng";

    /**
     * How many times as likely as English another language must be: text of names, addresses and links has been seen to reach 1.6,
     * one short sentence of a language close to English 2.2.
     */
    private static final double LEAST_LEAD = 1.9;

    /** As many units as are looked at. */
    static final int LONGEST = 1_500;

    /** Codes of the model for one variety of a language whose tag is the wider one's. */
    private static final Map<String, String> NARROWER = Map.of(
            "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "swh", "sw", "plt", "mg", "azj", "az",
            "nno", "nn");

    private static final Map<String, String> SHORT_CODES = shortCodes();

    private final LanguageDetectorModel model;

    private Languages(LanguageDetectorModel model) {
        this.model = model;
    }

    /** Loads the model: some tenths of a second. */
    static Languages load() {
        try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + MODEL);
            }
            return new Languages(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** BCP 47 tag; empty where the text has too few letters or fits English nearly as well. */
    Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        if (start.codePoints().mapToLong(Languages::weight).sum() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        Language[] languages = new LanguageDetectorME(model).predictLanguages(start);
        String best = languages[0].getLang();
        boolean lead = languages[0].getConfidence() >= LEAST_LEAD * english(languages);
        boolean clear = best.equals(ENGLISH) || lead && !LatinWords.areEnglish(start);
        return clear ? Optional.of(SHORT_CODES.getOrDefault(best, best)) : Optional.empty();
    }

    /** Letters of other scripts than the Latin tell more: fewer languages share them, and some write words with one. */
    private static long weight(int character) {
        if (!Character.isLetter(character)) {
            return 0;
        }
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN ? 1 : OTHER_SCRIPT;
    }

    private static double english(Language[] languages) {
        return Arrays.stream(languages)
                .filter(language -> language.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>(NARROWER);
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
