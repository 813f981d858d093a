package respondet.app.run;

import java.math.BigDecimal;
import java.time.YearMonth;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.Member;
import respondet.core.quantity.Energy;
import respondet.core.quantity.Money;
import tools.jackson.databind.JsonNode;

/** What a correction changes, as whoever keeps the community reads it: names, months, units and the currency. */
record CorrectionWords(Texts texts, Community community) {

    private static final String ENERGY = "energy";

    RunPage.Difference line(JsonNode each) {
        return new RunPage.Difference(
                who(text(each, "member")),
                texts.values().month(YearMonth.parse(text(each, "month"))),
                what(text(each, "kind"), text(each, "item")),
                value(each, "old"),
                value(each, "new"),
                (number(each, "delta").signum() > 0 ? "+" : "") + value(each, "delta"));
    }

    /** A member by name, a plant by what it is called; nobody stands for all together. */
    private String who(String holder) {
        if (holder.isEmpty()) {
            return texts.say("report.together");
        }
        return community.findMember(holder).map(Member::name).orElseGet(() -> texts.say("report.plant") + " " + holder);
    }

    private String what(String kind, String item) {
        return kind.equals(ENERGY) ? named("figure.", item) : named("item.", item) + " (" + named("kind.", kind) + ")";
    }

    /** An old settlement may name what is no longer known. */
    private String named(String area, String name) {
        return texts.has(area + name) ? texts.say(area + name) : name;
    }

    private String value(JsonNode each, String field) {
        var value = number(each, field);
        return text(each, "kind").equals(ENERGY)
                ? texts.values().energy(Energy.wattHours(value.longValueExact()))
                : texts.values().money(new Money(value, community.currency()));
    }

    private static BigDecimal number(JsonNode each, String field) {
        return new BigDecimal(text(each, field));
    }

    private static String text(JsonNode each, String field) {
        return each.path(field).asString("");
    }
}
