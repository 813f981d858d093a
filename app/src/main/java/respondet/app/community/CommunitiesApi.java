package respondet.app.community;

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
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;
import respondet.core.community.Member;

/** Communities and who belongs to them, for programs. */
@ApiRoutes
class CommunitiesApi {

    private final Communities communities;
    private final Agreements agreements;

    CommunitiesApi(Communities communities, Agreements agreements) {
        this.communities = communities;
        this.agreements = agreements;
    }

    /**
     * A community.
     *
     * @param territory NUTS code
     * @param version of its agreement
     */
    record CommunityInfo(String id, String name, String territory, String regime, long version) {

        static CommunityInfo of(CommunityRow row) {
            return new CommunityInfo(row.id(), row.name(), row.territory(), row.regime(), row.version());
        }
    }

    /**
     * Somebody who belongs to a community.
     *
     * @param left the first day no longer a member
     */
    record MemberInfo(String id, String name, String kind, LocalDate joined, Optional<LocalDate> left) {

        static MemberInfo of(Member member) {
            return new MemberInfo(member.id(), member.name(), member.kind().id(), member.joined(), member.left());
        }
    }

    @GetMapping("/communities")
    @Needs(Right.USE_INTERFACE)
    @ApiRoute("Lists the communities in which the token's owner holds a role.")
    PageOf<CommunityInfo> list(Viewer viewer, Slice slice) {
        var own = communities.all().stream()
                .filter(row -> viewer.belongsTo(row.id()))
                .toList();
        return slice.of(own, Slice.Order.rising(CommunityRow::id), CommunityInfo::of);
    }

    @GetMapping("/communities/{community}")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Tells of one community.")
    CommunityInfo one(@PathVariable String community) {
        return communities.find(community).map(CommunityInfo::of).orElseThrow(NotFound::new);
    }

    @GetMapping("/communities/{community}/members")
    @Needs(Right.SEE_COMMUNITY)
    @ApiRoute("Lists everybody who is or was a member, as the agreement of today names them.")
    PageOf<MemberInfo> members(@PathVariable String community, Slice slice) {
        var members = agreements.need(community).members();
        return slice.of(members, Slice.Order.rising(Member::id), MemberInfo::of);
    }
}
