package respondet.app.report;

import java.time.ZoneId;
import respondet.app.text.Texts;
import respondet.core.law.Certainty;
import respondet.core.law.Explanation;

/** How the nodes of an explanation are written in one language and zone. */
public record Words(Texts texts, ZoneId zone) {

    public String what(Explanation node) {
        return texts.say(node.what(), zone);
    }

    public String value(Explanation node) {
        return texts.text(node.value(), zone);
    }

    /** How the value follows from the parts, such as “sum”. */
    public String operation(Explanation node) {
        return texts.say("operation." + node.operation().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The article, and how certain it is where that is not beyond doubt. */
    public String source(Explanation node) {
        var article = node.reference().map(Object::toString).orElse("");
        return node.certainty() == Certainty.FOUND
                ? article
                : (article.isEmpty() ? "" : article + " – ")
                        + texts.say("certainty." + node.certainty().id());
    }
}
