package respondet.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a copy against what its description says of it. */
final class Described {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Described() {}

    static JsonNode resources(ZipFile zip) throws IOException {
        return JSON.readTree(text(zip, "datapackage.json")).get("resources");
    }

    static String text(ZipFile zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /** How many rows it has; none where it is no table. */
    static int check(ZipFile zip, JsonNode resource) throws IOException {
        var path = resource.get("path").asString();
        var bytes = bytes(zip, path);
        if (!path.equals("backup.json")) {
            assertThat(resource.get("bytes").asLong()).as(path).isEqualTo(bytes.length);
            var sum = HexFormat.of().formatHex(Backup.sha256().digest(bytes));
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sum);
        }
        boolean table = resource.path("type").asString("").equals("table");
        assertThat(table).as(path).isEqualTo(path.startsWith("database/"));
        return table ? rows(resource, new String(bytes, StandardCharsets.UTF_8)) : 0;
    }

    private static int rows(JsonNode resource, String text) {
        var schema = schema(resource.get("jsonSchema").toString());
        var types = new TreeMap<String, String>();
        resource.get("schema")
                .get("fields")
                .forEach(field -> types.put(
                        field.get("name").asString(), field.get("type").asString()));
        var lines = text.lines().toList();
        for (var line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
            var row = JSON.readTree(line);
            assertThat(types.keySet()).isEqualTo(new TreeSet<>(row.propertyNames()));
            types.forEach((name, type) -> assertThat(type)
                    .as(name + " in " + line)
                    .isIn(type(row.get(name)).isEmpty() ? types.get(name) : type(row.get(name))));
        }
        return lines.size();
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "integer";
            case BOOLEAN -> "boolean";
            case NULL -> "";
            default -> "object";
        };
    }

    static boolean fits(String schema, String json) throws IOException {
        try (var in = Described.class.getResourceAsStream("/schema/" + schema + "-1.schema.json")) {
            return schema(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(json, InputFormat.JSON)
                    .isEmpty();
        }
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** Makes it a copy of the kind that had no description. */
    static void asBefore(Path file) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("datapackage.json"));
            var list = zip.getPath("backup.json");
            var digests = JSON.readValue(Files.readAllBytes(list), new TypeReference<TreeMap<String, String>>() {});
            assertThat(digests.remove("datapackage.json")).isNotNull();
            Files.write(list, JSON.writeValueAsBytes(digests));
        }
    }
}
