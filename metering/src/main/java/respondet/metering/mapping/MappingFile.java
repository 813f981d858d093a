package respondet.metering.mapping;

import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.metering.Format;
import respondet.metering.MeterFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a mapping file, YAML beside the tables it explains. */
public final class MappingFile {

    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private MappingFile() {}

    /** The layout that a mapping file describes; an unknown key or too little said is a problem. */
    public static Checked<Format> read(MeterFile file) {
        try {
            var mapping = MAPPER.readValue(file.head(), Mapping.class);
            return mapping.isComplete()
                    ? Checked.of(new MappedTable(mapping))
                    : Checked.refused(problem("hint.mapping_incomplete", mapping.mapping())
                            .in(file.name()));
        } catch (JacksonException | NullPointerException e) {
            var text = String.valueOf(e.getMessage());
            return Checked.refused(problem("hint.mapping_unreadable", text.substring(0, Math.min(80, text.length())))
                    .in(file.name()));
        }
    }

    private static Problem problem(String hint, String text) {
        return Problem.of(ProblemKind.BROKEN_STRUCTURE, Message.of(hint).with("text", Value.of(text)));
    }
}
