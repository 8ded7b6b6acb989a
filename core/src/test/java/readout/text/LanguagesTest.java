package readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private final Engine engine = TestEngine.get();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | El ministro de Asuntos Exteriores dijo el lunes que las dos partes acordaron reanudar las conversaciones.",
                "pt | O ministro das Relações Exteriores disse na segunda-feira que os dois lados concordaram em retomar as conversas.",
                "fr | Le ministre des Affaires étrangères a déclaré lundi que les deux parties avaient accepté de reprendre les pourparlers.",
                "it | Il ministro degli Esteri ha detto lunedì che le due parti hanno accettato di riprendere i colloqui.",
                "ro | Ministrul de Externe a declarat luni că cele două părți au convenit să reia negocierile.",
                "ca | El ministre d'Afers Exteriors va dir dilluns que les dues parts havien acordat reprendre les converses.",
                "de | Der Außenminister sagte am Montag, beide Seiten hätten sich auf eine Wiederaufnahme der Gespräche geeinigt.",
                "nl | De minister van Buitenlandse Zaken zei maandag dat beide partijen hebben afgesproken de gesprekken te hervatten.",
                "af | Die minister van buitelandse sake het Maandag gesê dat albei kante ingestem het om die gesprekke te hervat.",
                "da | Udenrigsministeren sagde mandag, at begge parter var enige om at genoptage forhandlingerne.",
                "sv | Utrikesministern sade i måndags att båda sidor hade kommit överens om att återuppta samtalen.",
                "fi | Ulkoministeri sanoi maanantaina, että molemmat osapuolet sopivat neuvottelujen jatkamisesta.",
                "et | Välisminister ütles esmaspäeval, et mõlemad pooled leppisid kokku läbirääkimiste jätkamises.",
                "pl | Minister spraw zagranicznych powiedział w poniedziałek, że obie strony zgodziły się wznowić rozmowy.",
                "cs | Ministr zahraničí v pondělí řekl, že obě strany souhlasily s obnovením rozhovorů.",
                "hu | A külügyminiszter hétfőn azt mondta, hogy a két fél megállapodott a tárgyalások folytatásában.",
                "tr | Dışişleri Bakanı pazartesi günü iki tarafın görüşmelere yeniden başlamayı kabul ettiğini söyledi.",
                "id | Menteri luar negeri mengatakan pada hari Senin bahwa kedua pihak sepakat untuk melanjutkan perundingan.",
                "sw | Waziri wa mambo ya nje alisema Jumatatu kwamba pande zote mbili zimekubali kuendelea na mazungumzo.",
                "so | Wasiirka arrimaha dibadda ayaa sheegay Isniintii in labada dhinac ay isku raaceen inay dib u bilaabaan wadahadallada.",
                "vi | Bộ trưởng Ngoại giao cho biết hôm thứ Hai rằng hai bên đã đồng ý nối lại các cuộc đàm phán.",
                "tl | Sinabi ng kalihim ng ugnayang panlabas noong Lunes na pumayag ang dalawang panig na ipagpatuloy ang pag-uusap.",
                "ru | Министр иностранных дел заявил в понедельник, что обе стороны договорились возобновить переговоры.",
                "uk | Міністр закордонних справ заявив у понеділок, що обидві сторони домовилися відновити переговори.",
                "el | Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι δύο πλευρές συμφώνησαν να επαναλάβουν τις συνομιλίες.",
                "ar | قال وزير الخارجية يوم الاثنين إن الجانبين اتفقا على استئناف المحادثات.",
                "fa | وزیر امور خارجه روز دوشنبه گفت که دو طرف با ازسرگیری گفت‌وگوها موافقت کردند.",
                "ur | وزیر خارجہ نے پیر کو کہا کہ دونوں فریق مذاکرات دوبارہ شروع کرنے پر متفق ہو گئے ہیں۔",
                "he | שר החוץ אמר ביום שני כי שני הצדדים הסכימו לחדש את השיחות.",
                "hi | विदेश मंत्री ने सोमवार को कहा कि दोनों पक्ष बातचीत फिर से शुरू करने पर सहमत हुए हैं।",
                "bn | পররাষ্ট্রমন্ত্রী সোমবার বলেছেন, দুই পক্ষ আলোচনা আবার শুরু করতে সম্মত হয়েছে।",
                "th | รัฐมนตรีต่างประเทศกล่าวเมื่อวันจันทร์ว่าทั้งสองฝ่ายตกลงที่จะเริ่มการเจรจาใหม่",
                "zh | 外交部长星期一表示,双方已同意恢复会谈,并将在下周举行新一轮谈判,讨论停火和交换战俘的问题。",
                "ja | 外務大臣は月曜日、双方が協議を再開することで合意したと述べた。来週には次の会談が開かれる予定だ。",
                "ko | 외무장관은 월요일 양측이 회담을 재개하기로 합의했다고 밝혔다.",
                // Written in Latin letters as officials and messengers do.
                "hi | Videsh mantri ne somvar ko kaha ki dono paksh baatcheet phir se shuru karne par sahmat hue hain.",
                "ru | Ministr inostrannykh del zayavil v ponedelnik, chto obe storony dogovorilis vozobnovit peregovory.",
                "ar | Qala wazir al-kharijiya yawm al-ithnayn inna al-janibayn ittafaqa ala isti'naf al-muhadathat."
            })
    void oneSentenceOfAnotherLanguageIsNotEnglish(String language, String text) {
        assertThat(engine.languageOf(text)).as(language).isPresent().get().isNotEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two dead in border clash, talks off",
                "Shells hit Al-Hamidiyah, Kafr Zita and Tell Rifaat overnight, says Syrian Observatory",
                "Okonjo-Iweala meets Mwangi wa Iria, Uhuru Kenyatta and Raila Odinga in Nairobi",
                "President Nguyen Van Thanh, Premier Le Quang Dao and General Tran Duc Long arrived in Da Nang.",
                "Zapatista leaders in San Cristobal de las Casas rejected the offer of Governor Juan Sabines Guerrero.",
                "Netanyahu, Gallant and Halevi met in Tel Aviv.",
                "BOGOTA, 4 MAR (ACAN-EFE) -- FARC GUERRILLAS ATTACKED A POLICE POST IN PUERTO RICO, META, THIS MORNING.",
                "The minister said: \"No habrá diálogo mientras sigan los ataques contra nuestra gente y nuestras ciudades.\" He left at once.",
                "\"La guerra ha terminado y ahora debemos reconstruir el país entre todos\", President Ruiz told a crowd in the capital on Sunday, as rebels laid down their arms.",
                "Kyiv says Moscow struck Zaporizhzhia, Kryvyi Rih and Mykolaiv with Shahed drones",
                "Danish Prime Minister Mette Lindholm denied having met Norwegian envoy Knut Berggren.",
                "Serbian Foreign Minister Zoran Radovic denied having called Kosovo Prime Minister Besnik Hoxhaj.",
                "Sharif, Zardari, Bilawal in Rawalpindi huddle over Khyber Pakhtunkhwa"
            })
    void englishFullOfForeignNamesAndQuotationsIsNotRejected(String text) {
        assertThat(engine.languageOf(text).orElse("en")).isEqualTo("en");
    }

    @Test
    void aReportThatBeginsWithAForeignQuotationIsEnglish() {
        String text = """
                "El pueblo no quiere más guerra. Queremos vivir en paz con nuestros vecinos y que nuestros hijos vuelvan a la escuela", \
                said Ana Ruiz, the mayor of a town on the border, where shells fell on Monday.
                She asked both governments to send observers. The army denied that it had fired first and said that its troops had only \
                answered fire from the other side of the river, where two soldiers were killed.
                """;

        assertThat(engine.languageOf(text)).contains("en");
    }
}
