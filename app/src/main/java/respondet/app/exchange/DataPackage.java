package respondet.app.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/** Describes an archive to programs that know data packages: each file with its kind, size and checksum. */
public final class DataPackage {

    public static final String NAME = "datapackage.json";

    /** What each line of the journal fits. */
    private static final String JOURNAL_LINE = "urn:respondet:journal-line:1";

    private DataPackage() {}

    /** A file as it lies in an archive. */
    public record Listed(String sha256, long bytes) {}

    /** The same files give the same bytes. */
    static byte[] of(String community, SortedMap<String, Listed> files) {
        var resources = files.entrySet().stream()
                .map(file -> resource(file.getKey(), file.getValue()))
                .toList();
        return written(community, resources);
    }

    /** A description of resources that are described. */
    public static byte[] written(String name, List<Map<String, Object>> resources) {
        var described = new LinkedHashMap<String, Object>();
        described.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        described.put("name", name);
        described.put("resources", resources);
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(described)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file as one resource, to which more can be added. */
    public static Map<String, Object> resource(String name, Listed file) {
        var resource = new LinkedHashMap<String, Object>();
        // a name may not be a path, and two paths may not give one name
        resource.put("name", name.replace("-", "--").replace("/", "-"));
        resource.put("path", name);
        var format = name.substring(name.lastIndexOf('.') + 1);
        if (!format.contains("/")) {
            resource.put("format", format);
        }
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        if (name.equals(History.JOURNAL)) {
            resource.put("jsonSchema", JOURNAL_LINE);
        }
        return resource;
    }
}
