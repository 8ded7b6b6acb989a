package readout.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.model.Span;

/** Tags and parses one sentence: parts of speech, dictionary forms, names, tree, roles. */
final class Parser {

    private static final String ROOT = "root";
    private static final String OUTSIDE = "O";

    private final Models models;
    private final Asides asides;

    Parser(Models models) {
        this.models = models;
        this.asides = new Asides(models.trees());
    }

    /**
     * The sentence that {@code words} make.
     *
     * @param words one or more
     * @param index its place in the text
     * @param paragraph its paragraph's place
     */
    Sentence parse(List<Word> words, int index, int paragraph) {
        NLPNode[] nodes = tree(words);
        List<Predicate> predicates = RoleRepairs.mend(models.roles().of(nodes), nodes);
        Span span = new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
        return new Sentence(index, paragraph, span, tokens(words, nodes), predicates);
    }

    private NLPNode[] tree(List<Word> words) {
        NLPNode[] nodes = nodes(words);
        models.lexica().process(nodes);
        models.tagger().process(nodes);
        TagRepairs.tags(nodes);
        Headlines.tags(nodes);
        HeadlineVerbs.tags(nodes);
        BlowSubjects.tags(nodes);
        TagRepairs.mainVerb(nodes);
        models.lemmas().process(nodes);
        TagRepairs.lemmas(nodes);
        models.names().process(nodes);
        TagRepairs.names(nodes);
        asides.parse(nodes);
        OffRepairs.mend(nodes);
        CountryNames.mend(nodes);
        ObjectRepairs.mend(nodes);
        BlameRepairs.mend(nodes);
        TreeRepairs.mend(nodes);
        ThereIs.mend(nodes);
        SubjectRepairs.mend(nodes);
        TornClauses.mend(nodes);
        ComplementRepairs.mend(nodes);
        JoinedClauses.mend(nodes);
        SourceLists.mend(nodes);
        PartedSubjects.mend(nodes);
        MonthSubjects.mend(nodes);
        FrontedSubjects.mend(nodes);
        JoinedNames.mend(nodes);
        RelativePersons.mend(nodes);
        RelativeDeeds.mend(nodes);
        WithClauses.mend(nodes);
        OutcomeRepairs.mend(nodes);
        OccasionTimes.mend(nodes);
        InvariantVerbs.mend(nodes);
        HeadlineVerbs.mend(nodes);
        BorderRepairs.mend(nodes);
        SpeechRepairs.mend(nodes);
        ClauseRepairs.mend(nodes);
        TellingParticiples.mend(nodes);
        MainVerbRepairs.mend(nodes);
        TellingRepairs.mend(nodes);
        SourceTags.mend(nodes);
        Headlines.passives(nodes);
        return nodes;
    }

    private static NLPNode[] nodes(List<Word> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 0; i < words.size(); i++) {
            NLPNode node = new NLPNode();
            node.setID(i + 1);
            node.setWordForm(opensQuotation(words, i) ? "\"" : words.get(i).form());
            nodes[i + 1] = node;
        }
        return nodes;
    }

    /** "Chad slams {'}cowardly' raid": apart from the word before, the mark is no apostrophe, for which the tagger would take it. */
    private static boolean opensQuotation(List<Word> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i).form().equals("'")
                && words.get(i - 1).span().end() < words.get(i).span().start()
                && words.get(i).span().end() == words.get(i + 1).span().start()
                && Character.isLetter(words.get(i + 1).form().codePointAt(0));
    }

    private static List<Token> tokens(List<Word> words, NLPNode[] nodes) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            NLPNode node = nodes[i + 1];
            String name = node.getNamedEntityTag();
            boolean named = name != null && !name.equals(OUTSIDE);
            int head = node.getDependencyHead().getID() - 1;
            tokens.add(new Token(
                    i,
                    words.get(i).span(),
                    words.get(i).form(),
                    lemma(node),
                    node.getPartOfSpeechTag(),
                    named ? name.substring(2) : "",
                    named && (name.startsWith("B") || name.startsWith("U")),
                    head,
                    // Of a tree in pieces the parser may call a root "pobj" or "conj", of a head that is not there.
                    head < 0 ? ROOT : node.getDependencyLabel()));
        }
        return tokens;
    }

    /** The engine writes digits as 0 and numerals as #crd# or #ord#; the word itself says more. */
    private static String lemma(NLPNode node) {
        String lemma = node.getLemma();
        boolean number = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
        return number ? node.getWordForm().toLowerCase(Locale.ROOT) : lemma;
    }
}
