package respondet.app.folder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.problem.ProblemKind;
import respondet.metering.Format;
import respondet.metering.Formats;

/** What {@code readings/files.yaml} says of single files: the kind where the content leaves a choice, and whose points it holds. */
record FileDeclarations(Map<String, Declaration> byFile) {

    static final String NAME = "readings/files.yaml";

    /**
     * @param kind the format's identifier
     * @param own whether every point of the file must be one of the community
     */
    record Declaration(Optional<String> kind, boolean own) {
        static final Declaration NONE = new Declaration(Optional.empty(), false);
    }

    static final FileDeclarations NONE = new FileDeclarations(Map.of());

    static final Shape SHAPE = new Shape(List.of("kind", "own"));

    Declaration of(String file) {
        return byFile.getOrDefault(file.substring(file.indexOf('/') + 1), Declaration.NONE);
    }

    /** Reads the declarations; a file that is not there is most likely misspelt. */
    static FileDeclarations read(byte[] bytes, Collection<String> files, Findings findings) {
        var kinds = Words.anyOf(Formats.all().stream().map(Format::id).toList());
        var all = new TreeMap<String, Declaration>();
        YamlReader.read(bytes, findings).ifPresent(root -> {
            var fields = new Fields(root, findings);
            for (var field : root.fields()) {
                requireFile(field, files, findings);
                fields.mapping(field.key()).ifPresent(written -> {
                    var item = Fields.of(written, SHAPE, findings);
                    var own = item.find("own", Words.FLAG).orElse(false);
                    all.put(field.key(), new Declaration(item.find("kind", kinds), own));
                });
            }
        });
        return new FileDeclarations(all);
    }

    private static void requireFile(YamlNode.Field field, Collection<String> files, Findings findings) {
        if (!files.contains(field.key())) {
            findings.add(
                    ProblemKind.UNKNOWN_REFERENCE,
                    field.line(),
                    Hints.unknown("folder.no_such_file", field.key(), files));
        }
    }
}
