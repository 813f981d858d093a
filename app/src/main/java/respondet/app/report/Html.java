package respondet.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/** Renders the templates that were compiled with the program. */
public final class Html {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    static {
        ENGINE.setTrimControlStructures(true);
    }

    private Html() {}

    public static byte[] render(String template, Object page) {
        var out = new StringOutput();
        ENGINE.render(template, page, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
