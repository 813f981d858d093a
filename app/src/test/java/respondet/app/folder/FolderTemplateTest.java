package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;

class FolderTemplateTest {

    @TempDir
    private Path folder;

    static Iterable<String> regimes() {
        return RegimeIds.ALL;
    }

    private FolderTemplate.Made make(String regime, Language language) throws IOException {
        return new FolderTemplate(regime, Texts.in(language)).writeTo(folder);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void lacksNothingButReadingsAndWhatFoundersDecide(String regime) throws IOException {
        make(regime, Language.POLISH);
        assertThat(FolderCheck.of(folder, Optional.empty(), FolderProgress.SILENT)
                        .problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.NO_READINGS)
                .isSubsetOf(ProblemKind.NO_READINGS, ProblemKind.RULE_BROKEN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void explainsItselfInEveryLanguage(Language language) throws IOException {
        make("be-building", language);
        assertThat(Files.readString(folder.resolve("community.yaml")))
                .contains(Texts.in(language).say("template.points"))
                .doesNotContain("#%");
    }

    @Test
    void neverOverwrites() throws IOException {
        Files.writeString(folder.resolve("community.yaml"), "mine");
        var made = make("be-cer", Language.POLISH);
        assertThat(made.kept()).containsExactly("community.yaml");
        assertThat(made.created()).containsExactly("readings/README.txt", "prices/README.txt");
        assertThat(Files.readString(folder.resolve("community.yaml"))).isEqualTo("mine");
    }
}
