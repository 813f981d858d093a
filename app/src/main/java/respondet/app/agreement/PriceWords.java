package respondet.app.agreement;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import respondet.app.folder.PriceReader;
import respondet.app.text.Texts;
import respondet.core.community.Community;
import respondet.core.community.PriceTerm;

/** Every tariff and price of an agreement in words. */
record PriceWords(Texts texts, Community community) {

    /** A part of a tariff, or of the community's own prices where the tariff is empty. */
    record Part(String tariff, String words) implements Comparable<Part> {

        private static final Comparator<Part> ORDER =
                Comparator.comparing(Part::tariff).thenComparing(Part::words);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }
    }

    SortedMap<Part, String> all() {
        var all = new TreeMap<Part, String>();
        community.prices().forEach((name, term) -> all.put(new Part("", part(name)), price(term)));
        community
                .tariffs()
                .forEach((id, tariff) ->
                        tariff.terms().forEach((name, term) -> all.put(new Part(id, part(name)), price(term))));
        return all;
    }

    /** A price's name in words, or as it stands in the document. */
    String part(String name) {
        return Optional.of("agreement.part." + name)
                .filter(texts::has)
                .map(texts::say)
                .orElse(name);
    }

    String price(PriceTerm term) {
        return switch (term) {
            case PriceTerm.Flat(var price) -> texts.values().price(price);
            case PriceTerm.Zoned(var zones) ->
                zones.entrySet().stream()
                        .map(zone -> zone.getKey() + ": " + texts.values().price(zone.getValue()))
                        .collect(Collectors.joining("; "));
            case PriceTerm.Dated(var parts) ->
                parts.entrySet().stream()
                        .map(part -> (part.getKey().equals(PriceReader.ALWAYS)
                                        ? ""
                                        : texts.say("agreement.price.from") + " "
                                                + texts.values().date(part.getKey()) + ": ")
                                + price(part.getValue()))
                        .collect(Collectors.joining("; "));
            case PriceTerm.Varying(var series) -> texts.say("agreement.price.series") + " " + series.source();
        };
    }
}
