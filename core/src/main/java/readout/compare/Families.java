package readout.compare;

import java.util.HashMap;
import java.util.Map;

/** Sets that grow together (union-find with path halving); each goes by its smallest member, so the order of joins does not show. */
final class Families {

    private final Map<String, String> parents = new HashMap<>();

    /** Puts {@code one} and {@code two} and all that belong to them into one set. */
    void join(String one, String two) {
        String a = of(one);
        String b = of(two);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parents.put(a, b);
        }
    }

    /** The smallest member of the set {@code member} is in: itself where it was never joined. */
    String of(String member) {
        String at = member;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            parents.put(at, parents.getOrDefault(up, up));
            at = up;
        }
        return at;
    }
}
