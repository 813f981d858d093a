package respondet.app.document;

import java.util.List;
import java.util.Map;
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
        if (json.isEmpty()) {
            return List.of();
        }
        if (FAILURES.containsKey(json)) {
            return List.of(texts.say(FAILURES.getOrDefault(json, "run.failed.bug")));
        }
        return List.of(ExactJson.MAPPER.readValue(json, Problem[].class)).stream()
                .map(problem -> ProblemText.line(problem, texts))
                .toList();
    }
}
