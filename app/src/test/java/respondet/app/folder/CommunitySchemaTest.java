package respondet.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommunitySchemaTest {

    private static String schema() throws IOException {
        try (var in = CommunitySchemaTest.class.getResourceAsStream("/schema/community-1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean fits(String yaml) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(schema()).validate(yaml, InputFormat.YAML).isEmpty();
    }

    @Test
    void acceptsTheSample() throws IOException {
        assertThat(fits(TestFolders.GOOD)).isTrue();
    }

    @Test
    void acceptsAPartByDay() throws IOException {
        var dated = "participation: [{ from: 2026-01-01, share: 1 }, { from: 2026-02-01, share: 0.4 }]";
        assertThat(fits(TestFolders.GOOD.replace("participation: 1.0", dated))).isTrue();
        assertThat(fits(TestFolders.GOOD.replace("participation: 1.0", dated.replace("share: 1", "share: 2"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: household", "territory: BE352", "id: PA, member: A", "joined: 2026-01-01, language"})
    void refusesWhatTheReaderRefuses(String spoilt) throws IOException {
        var yaml = TestFolders.GOOD.replace(spoilt, spoilt.replaceFirst("[a-z]+:", "xyz:"));
        assertThat(fits(yaml)).isFalse();
        assertThat(TestFolders.read(yaml).community()).isEmpty();
    }

    static Iterable<String> regimes() {
        return RegimeIds.ALL;
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void acceptsEveryTemplate(String regime) throws IOException {
        assertThat(fits(new FolderTemplate(regime, Texts.in(Language.POLISH)).community()))
                .isTrue();
    }

    @Test
    void knowsTheSameKeysAsTheReader() throws IOException {
        var root = JsonMapper.builder().build().readTree(schema());
        Shape.all().forEach((name, shape) -> {
            var definition = name.equals("community") ? root : root.get("$defs").get(name);
            assertThat(keys(definition)).as(name).isEqualTo(new TreeSet<>(shape.keys()));
        });
    }

    private static TreeSet<String> keys(JsonNode definition) {
        var keys = new TreeSet<>(definition.get("properties").propertyNames());
        keys.remove("known");
        return keys;
    }
}
