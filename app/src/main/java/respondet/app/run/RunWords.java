package respondet.app.run;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import respondet.app.settlement.ExactJson;
import respondet.app.text.ProblemText;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.problem.Problem;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;

/** The figures of runs as a page tells them. */
record RunWords(Texts texts) {

    List<RunPage.Member> members(Community community, List<MemberTotals> now, List<MemberTotals> before) {
        var names = community.members().stream().collect(Collectors.toMap(Member::id, Member::name));
        var earlier = before.stream().collect(Collectors.toMap(MemberTotals::member, Function.identity()));
        return now.stream()
                .map(each -> member(each, names, new TreeMap<>(earlier)))
                .toList();
    }

    private RunPage.Member member(MemberTotals now, Map<String, String> names, Map<String, MemberTotals> earlier) {
        var before = java.util.Optional.ofNullable(earlier.get(now.member()));
        return new RunPage.Member(
                now.member(),
                names.getOrDefault(now.member(), now.member()),
                energy(now.consumed()),
                energy(now.shared()),
                money(now.gain(), now.currency()),
                before.map(each -> money(each.gain(), each.currency())).orElse("–"),
                before.map(each -> signed(now.gain() - each.gain(), now.currency()))
                        .orElse("–"));
    }

    private String energy(long wattHours) {
        return texts.values().energy(Energy.wattHours(wattHours));
    }

    private String money(long minor, String currency) {
        return texts.values().money(Money.ofMinor(minor, Currency.getInstance(currency)));
    }

    private String signed(long minor, String currency) {
        return (minor > 0 ? "+" : "") + money(minor, currency);
    }

    /** What was found on the way, or what broke the run. */
    List<String> problems(String json) {
        var failure = RunFailure.of(json);
        if (failure.isPresent()) {
            return List.of(texts.say(failure.get().text()));
        }
        return json.isEmpty()
                ? List.of()
                : List.of(ExactJson.MAPPER.readValue(json, Problem[].class)).stream()
                        .map(problem -> ProblemText.line(problem, texts))
                        .toList();
    }
}
