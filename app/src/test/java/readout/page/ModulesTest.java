package readout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ModulesTest {

    private final Modules modules = new Modules();

    @Test
    void aModuleBecomesAFunctionThatGivesWhatItExports() {
        modules.add("day.js", "const MONTHS = [];\n\nexport function day(iso) {\n  return MONTHS[iso];\n}\n");
        modules.add(
                "views/now.js", "import { day } from \"../day.js\";\n\nexport const nowView = { title: day(1) };\n");

        assertThat(modules.toString()).isEqualTo("""
                        "use strict";
                        const module_day = (() => {
                        const MONTHS = [];

                        function day(iso) {
                          return MONTHS[iso];
                        }
                        return { day };
                        })();
                        const module_now = (() => {
                        const { day } = module_day;

                        const nowView = { title: day(1) };
                        return { nowView };
                        })();
                        """);
    }

    @Test
    void namesWhatIsImportedTooEarly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> modules.add("page.js", "import { h } from \"./dom.js\";\n"))
                .withMessage("web/page.js imports dom.js, which page.list does not name above it");
    }

    @Test
    void namesAFormItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> modules.add("page.js", "export default 1;\n"))
                .withMessage("web/page.js: Modules does not know this form: export default 1;");
    }
}
