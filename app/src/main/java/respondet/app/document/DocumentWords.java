package respondet.app.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.app.settlement.ExactJson;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.problem.Problem;
import respondet.core.quantity.Money;

/** Issued documents in words. */
record DocumentWords(Texts texts, Map<String, String> names) {

    private static final Map<String, String> FAILURES = Map.of(
            "\"disk\"", "run.failed.disk", "\"bug\"", "run.failed.bug", "\"overtaken\"", "document.failed.overtaken");

    DocumentLine line(IssuedDocument document) {
        var values = texts.values();
        return new DocumentLine(
                document.number(),
                texts.say(type(document)),
                names.getOrDefault(document.member(), document.member()),
                values.month(document.month()),
                values.date(document.issued()),
                values.date(document.due()),
                values.money(Money.ofMinor(document.net(), document.currency())),
                values.money(Money.ofMinor(document.tax(), document.currency())),
                values.money(document.payable()),
                document.corrects().orElse(""),
                document.kind().isInvoice());
    }

    private static String type(IssuedDocument document) {
        if (document.kind().isInvoice()) {
            return "document.type." + document.type().id();
        }
        return "document.type.payout" + (document.type().sign() < 0 ? "_less" : "");
    }

    /** Why a batch was refused. */
    List<String> problems(String json) {
        return failure(json)
                .map(key -> List.of(texts.say(key)))
                .orElseGet(() -> found(json).stream()
                        .map(problem -> ProblemText.line(problem, texts))
                        .toList());
    }

    /** The key of why a batch came to no end that was nobody's fault. */
    static Optional<String> failure(String json) {
        return Optional.ofNullable(FAILURES.get(json));
    }

    /** What speaks against issuing a batch. */
    static List<Problem> found(String json) {
        return json.isEmpty() || FAILURES.containsKey(json)
                ? List.of()
                : List.of(ExactJson.MAPPER.readValue(json, Problem[].class));
    }
}
