package respondet.app.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.core.community.AccountingPoint;
import respondet.core.community.Plant;
import respondet.core.community.Technology;
import respondet.core.quantity.Power;

/** The points and plants of a community as the agreement of today names them, for programs. */
@ApiRoutes
class PointsApi {

    private final Agreements agreements;

    PointsApi(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * A point.
     *
     * @param marketId its public identifier
     * @param member whose consumption it is
     * @param plant whose own meter it is
     */
    record PointInfo(
            String id,
            String marketId,
            Optional<String> member,
            Optional<String> plant,
            Optional<String> tariff,
            Optional<BigDecimal> capacityKw) {

        static PointInfo of(AccountingPoint point) {
            return new PointInfo(
                    point.id(),
                    point.marketId(),
                    point.member(),
                    point.plant(),
                    point.tariff(),
                    point.capacity().map(Power::inKW));
        }
    }

    /**
     * A plant.
     *
     * @param inService the first day of its operation
     */
    record PlantInfo(String id, String owner, Technology technology, BigDecimal capacityKw, LocalDate inService) {

        static PlantInfo of(Plant plant) {
            return new PlantInfo(
                    plant.id(),
                    plant.owner(),
                    plant.technology(),
                    plant.capacity().inKW(),
                    plant.inService());
        }
    }

    @GetMapping("/communities/{community}/points")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the points.")
    PageOf<PointInfo> points(@PathVariable String community, Slice slice) {
        return slice.of(agreements.need(community).points(), Slice.Order.rising(AccountingPoint::id), PointInfo::of);
    }

    @GetMapping("/communities/{community}/plants")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists the plants.")
    PageOf<PlantInfo> plants(@PathVariable String community, Slice slice) {
        return slice.of(agreements.need(community).plants(), Slice.Order.rising(Plant::id), PlantInfo::of);
    }
}
