package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.where.Phrases;

/** When two names are of one person. */
final class Names {

    private static final Set<String> FATHERS = Set.of("bin", "ibn", "bint");

    private Names() {}

    /** Whether two names of two words or more can be of one person: the same, one within the other, or with initials. */
    static boolean sameFull(List<String> a, List<String> b) {
        if (key(a).equals(key(b))) {
            return true;
        }
        String lastA = last(a);
        String lastB = last(b);
        if (!lastA.equals(lastB)) {
            return isWithin(a, b) || isWithin(b, a) || similar(a, b);
        }
        return agree(first(a), first(b)) || isRespelled(first(a), first(b)) || isWithin(a, b) || isWithin(b, a);
    }

    /** "Riek" and "Reik", "Ahmed" and "Ahmad": first names of the same consonants with the same ends, one letter apart or two swapped. */
    private static boolean isRespelled(String a, String b) {
        int last = a.length() - 1;
        boolean ends = a.length() == b.length()
                && a.length() > 3
                && a.charAt(0) == b.charAt(0)
                && a.charAt(last) == b.charAt(last);
        return ends && distance(a, b) <= 2 && consonants(a).equals(consonants(b));
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiouy]", "");
    }

    /** Whether one word can be the short name of a person: the surname, or the first word of a name that puts it first. */
    static boolean isShortOf(String word, List<String> name) {
        String short1 = Phrases.key(word);
        return short1.equals(last(name)) || name.size() > 1 && tail(name).endsWith(short1) && short1.length() > 3;
    }

    /** Whether the word of the name is the father's, by which nobody goes: the "Tariq" of "Salim bin Tariq". */
    static boolean isFathers(String word, List<String> name) {
        int last = name.size() - 1;
        return last > 1
                && FATHERS.contains(Phrases.key(name.get(last - 1)))
                && Phrases.key(word).equals(Phrases.key(name.get(last)));
    }

    /** The words of a name without a father's: of "Salim bin Tariq al-Said" all but "Tariq". */
    static List<String> own(List<String> name) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            boolean fathers = i > 0 && i < name.size() - 1 && FATHERS.contains(Phrases.key(name.get(i - 1)));
            if (!fathers) {
                own.add(name.get(i));
            }
        }
        return own;
    }

    static boolean isFirstOf(String word, List<String> name) {
        return Phrases.key(word).equals(first(name));
    }

    /** Whether two surnames are spellings of one: the same first letter and one letter apart, two where they are long. */
    static boolean isSpellingOf(String word, List<String> name) {
        String a = Phrases.key(word);
        String b = last(name);
        int allowed = Math.min(a.length(), b.length()) >= 8 ? 2 : Math.min(a.length(), b.length()) >= 5 ? 1 : 0;
        return allowed > 0 && a.charAt(0) == b.charAt(0) && distance(a, b) <= allowed;
    }

    static String key(List<String> name) {
        return Phrases.key(String.join(" ", name));
    }

    private static String last(List<String> name) {
        return Phrases.key(name.get(name.size() - 1));
    }

    private static String first(List<String> name) {
        return Phrases.key(name.get(0));
    }

    private static String tail(List<String> name) {
        return key(name.subList(1, name.size()));
    }

    /** The same first name, or an initial and a name it can stand for. */
    private static boolean agree(String a, String b) {
        return a.equals(b)
                || (a.length() == 1 || b.length() == 1) && !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0)
                || a.length() == 2 && a.charAt(0) == b.charAt(0) && isInitials(a, b);
    }

    private static boolean isInitials(String a, String b) {
        return b.length() > 2 && a.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isWithin(List<String> shorter, List<String> longer) {
        if (shorter.size() >= longer.size()) {
            return false;
        }
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && Phrases.key(word).equals(Phrases.key(shorter.get(at)))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean similar(List<String> a, List<String> b) {
        return first(a).equals(first(b)) && isSpellingOf(a.get(a.size() - 1), b);
    }

    /** Levenshtein's distance. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[b.length()];
    }
}
