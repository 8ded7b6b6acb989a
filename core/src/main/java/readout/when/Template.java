package readout.when;

import java.util.Map;
import java.util.Set;

/** Fills the words of a rule's meaning. */
final class Template {

    private static final Set<String> CLOCK_UNITS = Set.of("TH", "TM", "TS");

    private Template() {}

    /** {@code word} with the values in braces filled in ("{x?}": nothing when there is none) and {@code P[2TH]} spelt {@code PT2H}; empty when a value is missing. */
    static String fill(String word, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = word.indexOf('{'); open >= 0; open = word.indexOf('{', from)) {
            int close = word.indexOf('}', open);
            boolean optional = word.charAt(close - 1) == '?';
            String value = values.get(word.substring(open + 1, optional ? close - 1 : close));
            if (value == null && !optional) {
                return "";
            }
            filled.append(word, from, open).append(value == null ? "" : value);
            from = close + 1;
        }
        filled.append(word, from, word.length());
        int duration = filled.indexOf("P[");
        if (duration >= 0) {
            int close = filled.indexOf("]", duration);
            filled.replace(duration, close + 1, duration(filled.substring(duration + 2, close)));
        }
        return filled.toString();
    }

    /** {@code 2TH} is PT2H, {@code 3E} (decades) P30Y, {@code XE} PXY, {@code 0.5TH} PT30M. */
    private static String duration(String source) {
        int at = source.startsWith("X") ? 1 : Step.unitAt(source);
        String count = source.substring(0, at);
        String unit = source.substring(at);
        if (unit.equals("TX")) {
            return "PTX";
        }
        return switch (unit) {
            case "E" -> "P" + times(count, 10) + "Y";
            case "C" -> "P" + times(count, 100) + "Y";
            case "F" -> "P" + times(count, 2) + "W";
            default -> {
                if (count.equals("0.5") && unit.equals("TH")) {
                    yield "PT30M";
                }
                if (count.equals("0.5") && unit.equals("Y")) {
                    yield "P6M";
                }
                yield CLOCK_UNITS.contains(unit) ? "PT" + count + unit.charAt(1) : "P" + count + unit;
            }
        };
    }

    private static String times(String count, int factor) {
        if (count.equals("X")) {
            return count;
        }
        double product = Double.parseDouble(count) * factor;
        return product == Math.rint(product) ? String.valueOf((long) product) : String.valueOf(product);
    }
}
