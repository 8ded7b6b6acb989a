package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows between packages point one way. */
class ArchitectureTest {

    /** Every package, each above those it may use. */
    private static final List<String> UPWARDS = List.of(
            "readout.model",
            "readout.input",
            "readout.text",
            "readout.when",
            "readout.where",
            "readout.who",
            "readout.about",
            "readout.extract",
            "readout.compare",
            "readout",
            "readout.view",
            "readout.page",
            "readout.dossier",
            "readout.store",
            "readout.fetch",
            "readout.cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("readout");

    @Test
    void usesNoPackageAbove() {
        for (int i = 0; i < UPWARDS.size() - 1; i++) {
            String[] above = UPWARDS.subList(i + 1, UPWARDS.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(UPWARDS.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(CLASSES);
        }
    }

    @Test
    void knowsEveryPackage() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName()).distinct())
                .containsExactlyInAnyOrderElementsOf(UPWARDS);
    }

    @Test
    void keepsTheEnginesBehindText() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.emory..", "com.clearnlp..", "opennlp..")
                .check(CLASSES);
    }
}
