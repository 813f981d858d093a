package respondet.app.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import respondet.app.exchange.DataPackage;

/** Describes a copy to programs that know data packages: tables with their columns, and each other file. */
final class Description {

    /** What the list of checksums fits. */
    private static final String LIST = "urn:respondet:backup:1";

    private final SortedMap<String, List<Column>> tables = new TreeMap<>();
    private final SortedMap<String, DataPackage.Listed> files = new TreeMap<>();

    void table(String entry, List<Column> columns) {
        tables.put(entry, columns);
    }

    void file(String entry, DataPackage.Listed listed) {
        files.put(entry, listed);
    }

    byte[] bytes() {
        var resources = new ArrayList<Map<String, Object>>();
        files.forEach((name, listed) -> {
            var resource = DataPackage.resource(name, listed);
            var columns = tables.get(name);
            if (columns != null) {
                resource.put("type", "table");
                resource.put("encoding", "utf-8");
                resource.put(
                        "schema",
                        Map.of("fields", columns.stream().map(Column::field).toList()));
                resource.put("jsonSchema", row(columns));
            }
            resources.add(resource);
        });
        resources.add(list());
        return DataPackage.written("respondet-backup", resources);
    }

    /** The list is written last and bears the checksum of this description, so that its own cannot stand here. */
    private static Map<String, Object> list() {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", Backup.LIST);
        resource.put("path", Backup.LIST);
        resource.put("format", "json");
        resource.put("jsonSchema", LIST);
        return resource;
    }

    /** The JSON Schema of each line of a table. */
    private static Map<String, Object> row(List<Column> columns) {
        var properties = new LinkedHashMap<String, Object>();
        columns.forEach(column -> properties.put(column.name(), column.property()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("additionalProperties", false);
        return schema;
    }
}
