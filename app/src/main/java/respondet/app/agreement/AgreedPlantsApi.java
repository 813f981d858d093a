package respondet.app.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.Refused;
import respondet.app.api.Sent;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Viewer;
import respondet.app.text.Texts;

/** Plants and points come, for programs that do not want to write the document. */
@ApiRoutes
class AgreedPlantsApi {

    private final PartChange change;

    AgreedPlantsApi(PartChange change) {
        this.change = change;
    }

    /**
     * A plant that is to take part.
     *
     * @param owner a member, or somebody outside
     * @param technology such as {@code pv}
     * @param capacityKw as text
     * @param point the plant's accounting point, where it has one of its own
     */
    record PlantWish(
            String id,
            String owner,
            String technology,
            String capacityKw,
            String inService,
            Optional<String> point,
            String reason) {}

    /**
     * A point that is to take part; of a member, of a plant, or of both.
     *
     * @param marketId by which the operator knows it
     */
    record PointWish(
            String id,
            Optional<String> member,
            Optional<String> plant,
            Optional<String> tariff,
            Optional<String> marketId,
            String reason) {}

    @PostMapping("/communities/{community}/agreement/plants")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Adds a plant, and the plant's point.")
    ResponseEntity<Judged> plant(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody PlantWish wish,
            Viewer viewer,
            Texts texts) {
        var id = Sent.text(wish.id(), "id");
        var item = new LinkedHashMap<String, String>();
        item.put("id", id);
        item.put("owner", Sent.text(wish.owner(), "owner"));
        item.put("technology", Sent.text(wish.technology(), "technology"));
        item.put("capacity_kw", Sent.text(wish.capacityKw(), "capacity_kw"));
        item.put("in_service", Sent.day(wish.inService(), "in_service").toString());
        var wanted = new PartChange.Wanted(community, match, Sent.text(wish.reason(), "reason"));
        var text = new AgreementText(change.document(community, match)).withItem("plants", item);
        var whole = wish.point()
                .map(point -> text.flatMap(document ->
                        new AgreementText(document).withItem("points", plantPoint(Sent.text(point, "point"), id))))
                .orElse(text);
        return change.store(wanted, whole, viewer, texts);
    }

    private static Map<String, String> plantPoint(String id, String plant) {
        var item = new LinkedHashMap<String, String>();
        item.put("id", id);
        item.put("plant", plant);
        return item;
    }

    @PostMapping("/communities/{community}/agreement/points")
    @Needs(Right.CHANGE_AGREEMENT)
    @ApiRoute("Adds a point of a member or a plant.")
    ResponseEntity<Judged> point(
            @PathVariable String community,
            @RequestHeader("If-Match") Optional<String> match,
            @RequestBody PointWish wish,
            Viewer viewer,
            Texts texts) {
        var item = new LinkedHashMap<String, String>();
        item.put("id", Sent.text(wish.id(), "id"));
        wish.member().ifPresent(member -> item.put("member", Sent.text(member, "member")));
        wish.plant().ifPresent(plant -> item.put("plant", Sent.text(plant, "plant")));
        wish.tariff().ifPresent(tariff -> item.put("tariff", Sent.text(tariff, "tariff")));
        wish.marketId().ifPresent(market -> item.put("market_id", Sent.text(market, "market_id")));
        if (!item.containsKey("member") && !item.containsKey("plant")) {
            throw Refused.wrong("member");
        }
        var wanted = new PartChange.Wanted(community, match, Sent.text(wish.reason(), "reason"));
        var text = new AgreementText(change.document(community, match)).withItem("points", item);
        return change.store(wanted, text, viewer, texts);
    }
}
