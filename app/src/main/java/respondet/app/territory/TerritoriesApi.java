package respondet.app.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import respondet.app.api.ApiRoute;
import respondet.app.api.ApiRoutes;
import respondet.app.api.PageOf;
import respondet.app.api.Slice;
import respondet.app.community.CommunityRow;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.text.Texts;

/** How a territory's communities stand, without any household's figures, for programs. */
@ApiRoutes
class TerritoriesApi {

    private final TerritoryPages pages;

    TerritoriesApi(TerritoryPages pages) {
        this.pages = pages;
    }

    /**
     * A community of the territory; its sums are at {@code /open/{id}/months}.
     *
     * @param members how many it has today; null where its agreement cannot be read
     * @param settled how many months are final
     * @param matters what needs attention there, in sentences
     */
    record TerritoryCommunity(
            String id, String name, String regime, Optional<Long> members, int settled, List<String> matters) {}

    @GetMapping("/territories/{territory}/communities")
    @Needs(Right.SEE_TERRITORY)
    @ApiRoute("Lists how the communities of a territory stand.")
    PageOf<TerritoryCommunity> list(@PathVariable String territory, Slice slice, Texts texts) {
        return slice.of(pages.within(territory), Slice.Order.rising(CommunityRow::id), row -> community(row, texts));
    }

    private TerritoryCommunity community(CommunityRow row, Texts texts) {
        return new TerritoryCommunity(
                row.id(), row.name(), row.regime(), pages.members(row), pages.settled(row), pages.matters(row, texts));
    }
}
