package respondet.app.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import respondet.app.agreement.Listing.Column;
import respondet.app.text.Texts;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Community;
import respondet.core.community.Facts;
import respondet.core.community.Member;
import respondet.core.community.Plant;
import respondet.core.community.PriceTerm;
import respondet.core.community.Tariff;

/** An agreement in force on a day, as tables. */
record AgreementWords(Texts texts, Community community, LocalDate day) {

    List<Listing> listings() {
        var keys = new KeyWords(texts, community, day);
        return List.of(members(), points(), plants(), keys.listing(), tariffs(), prices(), facts()).stream()
                .filter(listing -> !listing.rows().isEmpty())
                .toList();
    }

    private Listing members() {
        return new Listing(
                "agreement.members",
                List.of(
                        Column.words("community.member.name"),
                        Column.words("agreement.id"),
                        Column.words("community.member.kind"),
                        Column.words("community.member.joined"),
                        Column.words("community.member.left")),
                community.members().stream()
                        .filter(member -> member.isActiveOn(day))
                        .map(this::member)
                        .toList());
    }

    private List<String> member(Member member) {
        return List.of(
                member.name(),
                member.id(),
                texts.say("member." + member.kind().id()),
                texts.values().date(member.joined()),
                member.left().map(texts.values()::date).orElse(""));
    }

    private Listing points() {
        return new Listing(
                "agreement.points",
                List.of(
                        Column.words("agreement.id"),
                        Column.words("agreement.point.market-id"),
                        Column.words("agreement.point.member"),
                        Column.words("agreement.point.plant"),
                        Column.words("agreement.tariff"),
                        Column.numbers("agreement.point.participation")),
                community.points().stream()
                        .filter(this::isInForce)
                        .map(this::point)
                        .toList());
    }

    /** A point counts while its member belongs to the community, a plant's own meter once the plant runs. */
    private boolean isInForce(AccountingPoint point) {
        boolean ofMember = point.member()
                .flatMap(community::findMember)
                .filter(member -> member.isActiveOn(day))
                .isPresent();
        boolean ofPlant =
                point.plant().flatMap(community::findPlant).filter(this::runs).isPresent();
        return ofMember || (point.member().isEmpty() && ofPlant);
    }

    private boolean runs(Plant plant) {
        return !day.isBefore(plant.inService());
    }

    private List<String> point(AccountingPoint point) {
        return List.of(
                point.id(),
                point.marketId(),
                point.member().map(this::nameOf).orElse(""),
                point.plant().orElse(""),
                point.tariff().orElse(""),
                texts.values().percent(point.participation().on(day).value()));
    }

    private String nameOf(String member) {
        return community.findMember(member).map(Member::name).orElse(member);
    }

    private Listing plants() {
        return new Listing(
                "agreement.plants",
                List.of(
                        Column.words("agreement.id"),
                        Column.words("agreement.plant.owner"),
                        Column.words("agreement.plant.technology"),
                        Column.numbers("agreement.plant.power"),
                        Column.words("agreement.plant.since")),
                community.plants().stream().filter(this::runs).map(this::plant).toList());
    }

    private List<String> plant(Plant plant) {
        return List.of(
                plant.id(),
                nameOf(plant.owner()),
                texts.say("agreement.technology." + plant.technology().id()),
                texts.values().power(plant.capacity()),
                texts.values().date(plant.inService()));
    }

    private Listing tariffs() {
        return new Listing(
                "agreement.tariffs",
                List.of(
                        Column.words("agreement.tariff"),
                        Column.words("agreement.tariff.kind"),
                        Column.words("agreement.price.part"),
                        Column.numbers("agreement.price")),
                community.tariffs().values().stream()
                        .flatMap(tariff -> rows(tariff).stream())
                        .toList());
    }

    private List<List<String>> rows(Tariff tariff) {
        return tariff.terms().entrySet().stream()
                .map(term ->
                        List.of(tariff.id(), tariff.kind().orElse(""), part(term.getKey()), price(term.getValue())))
                .toList();
    }

    private Listing prices() {
        return new Listing(
                "agreement.prices",
                List.of(Column.words("agreement.price.part"), Column.numbers("agreement.price")),
                community.prices().entrySet().stream()
                        .map(term -> List.of(part(term.getKey()), price(term.getValue())))
                        .toList());
    }

    private String part(String name) {
        return new PriceWords(texts, community).part(name);
    }

    private String price(PriceTerm term) {
        return new PriceWords(texts, community).price(term);
    }

    private Listing facts() {
        return new Listing(
                "agreement.facts",
                List.of(Column.words("agreement.fact"), Column.words("agreement.fact.value")),
                Facts.NONE.equals(community.facts())
                        ? List.of()
                        : community.facts().values().entrySet().stream()
                                .map(AgreementWords::fact)
                                .toList());
    }

    private static List<String> fact(Map.Entry<String, List<String>> fact) {
        return List.of(fact.getKey(), String.join(", ", fact.getValue()));
    }
}
