package respondet.app.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.PriceTerm;
import respondet.core.community.Tariff;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.ProblemKind;
import respondet.core.quantity.Price;

/** Reads tariffs and community-wide prices: a number, a number for each zone, the name of a price file, or a list by first day. */
public record PriceReader(Attachments attachments, Attachments.Setting setting) {

    /** The first day of a price that no day was given for. */
    public static final LocalDate ALWAYS = LocalDate.EPOCH;

    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String PRICE = "price";

    Map<String, Tariff> tariffs(Fields root) {
        var tariffs = new TreeMap<String, Tariff>();
        root.mapping("tariffs").ifPresent(all -> {
            var fields = new Fields(all, root.findings());
            for (var field : all.fields()) {
                fields.mapping(field.key())
                        .ifPresent(written -> tariffs.put(field.key(), tariff(field.key(), written, root.findings())));
            }
        });
        return tariffs;
    }

    private Tariff tariff(String id, YamlNode.Mapping written, Findings findings) {
        var fields = Fields.of(written, Shape.TARIFF, findings);
        var kind = fields.find(KIND, Words.anyOf(Shape.TARIFF_KINDS));
        return new Tariff(id, kind, terms(fields, Shape.TARIFF));
    }

    Map<String, PriceTerm> prices(Fields root) {
        return root.mapping("prices")
                .map(written -> terms(Fields.of(written, Shape.PRICES, root.findings()), Shape.PRICES))
                .orElse(Map.of());
    }

    private Map<String, PriceTerm> terms(Fields fields, Shape shape) {
        var terms = new TreeMap<String, PriceTerm>();
        for (var key : shape.keys()) {
            if (!key.equals(KIND)) {
                fields.find(key).flatMap(node -> term(fields, key, node)).ifPresent(term -> terms.put(key, term));
            }
        }
        return terms;
    }

    private Optional<PriceTerm> term(Fields fields, String key, YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping zones -> Optional.of(zoned(zones, fields.findings()));
            case YamlNode.Scalar word
            when namesFile(word.text()) ->
                Attachments.placed(attachments.prices(word.text(), setting), fields, key)
                        .map(PriceTerm.Varying::new);
            case YamlNode.Scalar _ -> flat(fields, key);
            case YamlNode.Sequence _ -> dated(fields, key);
        };
    }

    private Optional<PriceTerm> flat(Fields fields, String key) {
        return fields.find(key, Numbers.PRICE).map(this::price).map(PriceTerm.Flat::new);
    }

    /** A file has days of its own, so here stand numbers, for all hours or by zone. */
    private Optional<PriceTerm> dated(Fields fields, String key) {
        var items = fields.items(key, Shape.DATED_PRICE);
        Declared.requireUnique(items, FROM);
        var parts = new TreeMap<LocalDate, PriceTerm>();
        for (var item : items) {
            var from = item.find(FROM).isEmpty() ? Optional.of(ALWAYS) : item.find(FROM, Words.DATE);
            var price = number(item);
            from.ifPresent(day -> price.ifPresent(term -> parts.put(day, term)));
        }
        if (items.isEmpty()) {
            var hint = Message.of("folder.missing").with("key", Value.of(key));
            fields.findings().add(ProblemKind.MISSING_VALUE, fields.lineOf(key), hint);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PriceTerm.Dated(parts));
    }

    private Optional<PriceTerm> number(Fields item) {
        return item.needed(PRICE)
                .flatMap(node -> node instanceof YamlNode.Mapping zones
                        ? Optional.of(zoned(zones, item.findings()))
                        : flat(item, PRICE));
    }

    /** A word that begins with a letter or has an ending of letters is no number with a slip. */
    private static boolean namesFile(String text) {
        return text.matches("\\p{L}.*|.*\\.\\p{L}\\w{0,7}|\\.\\..*|/.*");
    }

    private PriceTerm zoned(YamlNode.Mapping zones, Findings findings) {
        var fields = new Fields(zones, findings);
        var prices = new TreeMap<String, Price>();
        for (var field : zones.fields()) {
            fields.need(field.key(), Numbers.PRICE).ifPresent(number -> prices.put(field.key(), price(number)));
        }
        return new PriceTerm.Zoned(prices);
    }

    private Price price(BigDecimal perKWh) {
        return new Price(perKWh, setting.currency());
    }
}
