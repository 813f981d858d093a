package respondet.app.api;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import respondet.app.identity.Account;
import respondet.app.identity.Grant;
import respondet.app.identity.Needs;
import respondet.app.identity.Right;
import respondet.app.identity.Scope;
import respondet.app.identity.Viewer;
import respondet.app.page.NotFound;

/** Tells a program for whom it asks. */
@ApiRoutes
class TokenApi {

    /**
     * Whose token it is, and what it is for.
     *
     * @param name of its owner
     */
    record Token(String name, List<Scope> scopes, List<Role> roles) {}

    /** A role that the owner holds today. */
    record Role(String role, Optional<String> territory, Optional<String> community, Optional<String> member) {

        static Role of(Grant grant) {
            return new Role(grant.role().id(), grant.territory(), grant.community(), grant.member());
        }
    }

    @GetMapping("/token")
    @Needs(Right.USE_INTERFACE)
    @ApiRoute("Tells whose token this is, what it is for and which roles its owner holds today.")
    Token token(Viewer viewer) {
        return new Token(
                viewer.account().map(Account::name).orElseThrow(NotFound::new),
                viewer.scopes().orElseThrow(NotFound::new).stream().sorted().toList(),
                viewer.grants().stream().map(Role::of).toList());
    }
}
