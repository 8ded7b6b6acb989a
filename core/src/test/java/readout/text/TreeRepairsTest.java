package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Tuesday gunmen kidnapped two drivers. | gunmen | kidnapped",
                "On Sunday armed men attacked a bus near Maroua. | men | attacked",
                "Four died when rockets fired by the army hit a market. | rockets | hit",
                "Four journalists detained at the border were released late on Sunday. | journalists | released",
                "The men arrested on Monday belonged to the militia. | men | belonged",
                "The army shelled the town and withdrew on Friday. | army | shelled",
                "The army carried out strikes on nine places said to be camps. | army | carried",
                "The army prepared to storm the valley as talks were adjourned. | army | prepared",
                "On Tuesday the army withdrew. | army | withdrew",
                "The premier is in Oslo, where he is meeting King Olav Lund. | he | meeting",
                "The treaty, argues Professor Ana Ruiz of Lima University, was dead. | Ruiz | argues",
                "The treaty, argues Professor Ana Ruiz of Lima University, was dead. | treaty | was",
                "Farmers reached by telephone said troops were near. | Farmers | said",
                "Chad has repeatedly in recent weeks accused Niger of arming the rebels. | Chad | accused",
                "The general, who says the vote was stolen, accused the court of staging a coup. | general | accused",
                "The bishop, who fears a war, called on both sides to talk. | bishop | called",
                "The bishop, alarmed that the army was near, is urging both sides to talk. | bishop | urging",
                "The minister, angered that Chad had closed the border, has recalled the envoy. | minister | recalled",
                "Five soldiers killed in ambush near Gao | soldiers | killed",
                "Norway's foreign ministry called on all sides to lift the blockade. | ministry | called",
                "A statement by the Norwegian foreign ministry called on all sides to lift the blockade. | statement | called",
                "The bridge fell after troops left their posts, residents and a teachers' union leader said. | residents | said",
                "The road was shut on Monday, the governor of the province and police in Gao said. | governor | said",
                "Rebels storm second town in eastern Chad as president vows revenge | president | vows",
                "A Chadian jet shot down over the lake, the rebels said. | jet | shot",
                "He said that the fighting raging in Gao threatens to spread. | fighting | threatens",
                "The road is open, the army said, adding the bridge will stay shut. | bridge | stay",
                "The road is open, the general told lawmakers, adding the bridge was safe. | bridge | was",
                "The road has been opened, the border agency informed in a statement. | agency | informed",
                "The general said on Tuesday Chad's hope of peace is an illusion. | hope | is",
                "The ministry said “a purge” of the party remains “the aim of the army”. | purge | remains",
                "The rebels confirmed their envoy left Gao after the talks. | envoy | left",
                "The ministry said the death toll in Gao since the war began stood at 340. | toll | stood",
                "The bank shut its branches, days after Chad, Mali and Niger blocked its website. | Chad | blocked",
                "A mission is in Niger after Bako formally left the pact and asked Accra for help. | Bako | left",
                "The envoys met after the vote and signed a pact. | envoys | met",
                "Two weeks of talks between Chad and Niger over a giant dam ended on Monday without an agreement. | weeks | ended",
            })
    void aVerbHasItsSubject(String text, String subject, String verb) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token token = word(sentence, subject);

        assertThat(token.relation()).startsWith("nsubj");
        assertThat(sentence.token(token.head()).form()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Monday soldiers arrested the mayor. | Monday | On",
                "A week earlier gangs had raided the prison. | earlier | raided",
                "Three days earlier the same group killed a guard. | earlier | killed",
                "The town fell a week earlier. | earlier | fell",
            })
    void aTimeBelongsToTheDeedAndNotToWhoDidIt(String text, String word, String head) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(sentence.token(word(sentence, word).head()).form()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president said his party would not leave the talks and urged the rebels to disarm. | urged | said",
                "The envoy said it would not tolerate raids on its police and urged Serbs to leave. | urged | said",
                "The ministry denied that its ships had entered the strait and accused Latvia of lying. | accused | denied",
                "Officials said the army had left the town and killed two men. | killed | left",
                "The minister said the rebels would return and that he had met them. | met | return",
                "Officials said the army had left the town, adding that two men were killed. | adding | said",
                "Chad denied that its forces had crossed the river, saying the video was staged. | saying | denied",
                "Officials said the general had refused to leave, saying he was ill. | saying | refused",
            })
    void aSecondVerbOfTheSpeakerIsNoPartOfWhatWasSaid(String text, String verb, String first) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(sentence.token(word(sentence, verb).head()).form()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The special envoy for Niger, former Togolese minister Kodjo Adabra, said talks would resume. | Adabra | envoy",
                "The African Union (AU) High Representative for the Sahel, Kodjo Adabra, said talks would resume. | Adabra | Representative",
            })
    void whoIsNamedBetweenCommasIsWhoseOfficeStandsBefore(String text, String name, String office) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token person = sentence.token(word(sentence, name).index());
        assertThat(person.relation()).isEqualTo("appos");
        assertThat(sentence.token(person.head()).form()).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy called for restraint by both parties. | call | envoy",
                "The envoy condemned the raid and called for restraint by both parties. | call | envoy",
                "Harkova urged both sides to return to the negotiating table, saying Oslo stood ready to host a meeting. | say | Harkova",
                "The judge alleged that Niger was preparing for war and was funding armed groups. | fund | Niger",
                "The raid was condemned by both parties. | condemn | by",
            })
    void theDoerIsWhoTheTreeTells(String text, String verb, String doer) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(sentence.predicates())
                .filteredOn(p -> p.lemma().equals(verb))
                .flatExtracting(p -> p.argument("A0").stream().toList())
                .extracting(i -> sentence.token(i).form())
                .containsExactly(doer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister discussed the need to end the war in a call with the general on Tuesday. | discussed",
                "The president apologised to the king for the deaths in a telephone call. | apologised",
                "The details of the raid discussed in a call were secret. | discussed",
            })
    void aCallIsWhereItWasSaid(String text, String verb) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token preposition = sentence.token(word(sentence, "call").head());

        assertThat(sentence.token(preposition.head()).form()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen boarded the ship and took its crew hostage. | crew | took",
                "Inmates held nine guards hostage for a week. | guards | held",
                "The rebels took the mayor captive. | mayor | took",
                "The rebels took nine hostages. | hostages | took",
            })
    void whoIsTakenHostageIsWhatIsTaken(String text, String taken, String verb) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token token = word(sentence, taken);
        assertThat(token.relation()).isEqualTo("dobj");
        assertThat(sentence.token(token.head()).form()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five soldiers killed in ambush near Gao | nsubjpass",
                "Chad says five soldiers killed in clash with rebels | nsubjpass",
                "The soldiers killed in the night. | nsubj",
            })
    void aPastFormWithoutAnObjectIsAPassiveInAHeadline(String text, String relation) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(word(sentence, "soldiers").relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels let a medical convoy through to the besieged town. | convoy | let | dobj",
                "Chad warned the rebels that it would bomb the port. | bomb | warned | ccomp",
            })
    void whatStandsBehindTheVerbIsItsObjectOrItsContent(String text, String word, String verb, String relation) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        Token token = word(sentence, word);

        assertThat(sentence.token(token.head()).form()).isEqualTo(verb);
        assertThat(token.relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opposition leaders demanded that the president step down. | step | VB",
                "The ministry said that the report of the envoy was false. | report | NN",
            })
    void aClauseWithASubjectHasAVerb(String text, String word, String tag) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(word(sentence, word).pos()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Greek cutter rammed a Turkish trawler off Chios on Monday. | prep",
                "The army cut off Gao on Monday. | prt",
                "Officials broke off talks on Monday. | prt",
            })
    void offBeforeANameOfTheMapTellsWhere(String text, String relation) {
        Sentence sentence = TestEngine.annotate(text).sentences().get(0);

        assertThat(word(sentence, "off").relation()).isEqualTo(relation);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
