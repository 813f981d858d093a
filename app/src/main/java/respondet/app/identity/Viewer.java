package respondet.app.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever looks at a page, or lets a program ask.
 *
 * @param account none for somebody who has not signed in
 * @param grants the roles in force today
 * @param scopes what the token is for by which a program asks; none for people, who may do all that their roles allow
 */
public record Viewer(Optional<Account> account, List<Grant> grants, Optional<Set<Scope>> scopes) {

    public static final Viewer ANYBODY = new Viewer(Optional.empty(), List.of());

    public Viewer {
        grants = List.copyOf(grants);
        scopes = scopes.map(Set::copyOf);
    }

    /** A person. */
    public Viewer(Optional<Account> account, List<Grant> grants) {
        this(account, grants, Optional.empty());
    }

    private boolean isLeft(Right right) {
        return scopes.map(held -> Scope.allow(held, right)).orElse(true);
    }

    /** Whether the right is this viewer's, where it does not concern one community. */
    public boolean may(Right right) {
        return isLeft(right)
                && switch (right.reach()) {
                    case EVERYWHERE -> true;
                    case OWN -> account.isPresent();
                    case INSTALLATION -> grants.stream().anyMatch(grant -> right.isOf(grant.role()));
                    case SERVER, TERRITORY, COMMUNITY -> false;
                };
    }

    /** Whether the right is this viewer's in that community. */
    public boolean may(Right right, String community) {
        return right.reach() == Reach.COMMUNITY
                ? isLeft(right)
                        && grants.stream().anyMatch(grant -> grant.reaches(community) && right.isOf(grant.role()))
                : may(right);
    }

    /** Whether the right is this viewer's in that territory. */
    public boolean mayInTerritory(Right right, String territory) {
        return right.reach() == Reach.TERRITORY
                && isLeft(right)
                && grants.stream().anyMatch(grant -> grant.reachesTerritory(territory) && right.isOf(grant.role()));
    }

    /** The territories in which this viewer has the right, in order. */
    public List<String> territories(Right right) {
        return grants.stream()
                .filter(grant -> isLeft(right) && right.isOf(grant.role()))
                .flatMap(grant -> grant.territory().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether this viewer may found a community in that territory. */
    public boolean mayFoundIn(String territory) {
        return isLeft(Right.FOUND_COMMUNITY)
                && grants.stream()
                        .anyMatch(grant -> Right.FOUND_COMMUNITY.isOf(grant.role()) && grant.covers(territory));
    }

    /** Whether this viewer holds any role in the community, and so knows that it exists. */
    public boolean belongsTo(String community) {
        return grants.stream().anyMatch(grant -> grant.reaches(community));
    }

    /** Who the viewer is as a member of the community; mostly one. */
    public List<String> membersIn(String community) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.MEMBER && grant.reaches(community))
                .flatMap(grant -> grant.member().stream())
                .toList();
    }

    /** The account's identifier; empty for anybody. */
    public String id() {
        return account.map(Account::id).orElse("");
    }
}
