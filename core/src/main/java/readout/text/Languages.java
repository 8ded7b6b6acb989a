package readout.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** As many units as are looked at. */
    private static final int LONGEST = 4_000;

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

    /** BCP 47 tag; empty where the text has too few letters or fits several languages as well. */
    Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        if (start.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        Language best = new LanguageDetectorME(model).predictLanguage(start);
        return Optional.of(SHORT_CODES.getOrDefault(best.getLang(), best.getLang()));
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>(NARROWER);
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
