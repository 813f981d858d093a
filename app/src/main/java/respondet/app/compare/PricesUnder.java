package respondet.app.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import respondet.core.community.Community;
import respondet.core.community.PriceTerm;
import respondet.core.community.Tariff;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** A community's own prices, unchanged in value, under the names and in the money of another law. */
final class PricesUnder {

    private final Territory law;
    private final Conversion conversion;
    private final TreeSet<String> said = new TreeSet<>();

    PricesUnder(Territory law, Conversion conversion) {
        this.law = law;
        this.conversion = conversion;
    }

    Map<String, Tariff> tariffs(Map<String, Tariff> own) {
        var result = new TreeMap<String, Tariff>();
        own.forEach((id, tariff) ->
                result.put(id, new Tariff(id, Optional.empty(), named(SamePrice.tariff(law), tariff.terms()))));
        return result;
    }

    Map<String, PriceTerm> community(Community own) {
        var terms = new TreeMap<>(own.prices());
        if (!terms.containsKey("surplus")) {
            surplusOfAllTariffs(own).ifPresent(term -> terms.put("surplus", term));
        }
        return named(SamePrice.community(law), terms);
    }

    /** A price of surplus that stands in the supply contracts is the community's where all agree on it. */
    private static Optional<PriceTerm> surplusOfAllTariffs(Community own) {
        var terms = own.tariffs().values().stream()
                .map(tariff -> Optional.ofNullable(tariff.terms().get("surplus")))
                .distinct()
                .toList();
        return terms.size() == 1 ? terms.getFirst() : Optional.empty();
    }

    private Map<String, PriceTerm> named(Map<String, List<String>> same, Map<String, PriceTerm> own) {
        var result = new TreeMap<String, PriceTerm>();
        same.forEach((name, sources) -> {
            for (var source : sources) {
                var term = own.get(source);
                if (term != null && !result.containsKey(name)) {
                    result.put(name, converted(term));
                    say(name, source);
                }
            }
        });
        return result;
    }

    private void say(String name, String source) {
        if (!source.equals(name)) {
            said.add(name + " " + source);
        }
    }

    private PriceTerm converted(PriceTerm term) {
        return switch (term) {
            case PriceTerm.Flat(var price) -> new PriceTerm.Flat(conversion.of(price));
            case PriceTerm.Varying(var series) -> new PriceTerm.Varying(conversion.of(series));
            case PriceTerm.Zoned zoned -> zoned;
            case PriceTerm.Dated(var parts) -> {
                var converted = new TreeMap<LocalDate, PriceTerm>();
                parts.forEach((first, part) -> converted.put(first, converted(part)));
                yield new PriceTerm.Dated(converted);
            }
        };
    }

    /** Which own price stands for which of the law's. */
    List<Message> said() {
        return said.stream()
                .map(pair -> Message.of("compare.price.stands_for")
                        .with("law", word(pair.substring(0, pair.indexOf(' '))))
                        .with("own", word(pair.substring(pair.indexOf(' ') + 1))))
                .toList();
    }

    static Value word(String price) {
        return new Value.Word("compare.price." + price);
    }
}
