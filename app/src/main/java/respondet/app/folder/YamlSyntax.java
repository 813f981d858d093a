package respondet.app.folder;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** What most likely went wrong on a line that is not YAML. */
final class YamlSyntax {

    private YamlSyntax() {}

    static Message hint(MarkedYamlEngineException broken, String text) {
        var line = broken.getProblemMark().map(Mark::getLine).flatMap(number -> line(text, number));
        if (line.filter(YamlSyntax::isIndentedByTab).isPresent()) {
            return Message.of("folder.yaml.tab");
        }
        // the parser's words are English and for programmers, but they name the place
        return Message.of("folder.yaml.syntax").with("detail", Value.of(oneLine(broken.getProblem())));
    }

    private static Optional<String> line(String text, int number) {
        return text.lines().skip(number).findFirst();
    }

    private static boolean isIndentedByTab(String line) {
        return line.substring(0, line.length() - line.stripLeading().length()).contains("\t");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
