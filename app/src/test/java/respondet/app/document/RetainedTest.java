package respondet.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import respondet.app.identity.Grant;
import respondet.app.identity.Role;
import respondet.app.identity.Scope;
import respondet.app.identity.Viewer;
import respondet.app.journal.Journal;
import respondet.app.page.NotFound;
import respondet.app.privacy.MemberErased;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;

/** Documents of whoever was erased are opened by bookkeepers alone; those of others as before. */
class RetainedTest {

    @OnEachDatabase
    void opensThoseOfTheErasedToBookkeepersAlone(Installation installation) throws IOException {
        Furnished.issue(installation, Furnished.furnished(installation, "namur"));
        var pages = installation.bean(DocumentPages.class);
        var number = number(installation, "home4");
        var manager = viewer(Role.COMMUNITY_MANAGER);
        var bookkeeper = viewer(Role.BOOKKEEPER);
        assertThat(pages.paper("namur", number, manager).getBody()).isNotEmpty();
        installation.bean(Journal.class).write(new MemberErased("namur", "home4", "former-1", "Asked"), "m");
        assertThatThrownBy(() -> pages.paper("namur", number, manager)).isInstanceOf(NotFound.class);
        for (var other : List.of(Role.BOARD_MEMBER, Role.AUDITOR)) {
            assertThatThrownBy(() -> pages.electronic("namur", number, viewer(other)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(pages.paper("namur", number, bookkeeper).getBody()).isNotEmpty();
        assertThat(pages.paper("namur", number(installation, "home1"), manager).getBody())
                .isNotEmpty();
        var interfaceOfPrograms = installation.bean(DocumentsApi.class);
        assertThatThrownBy(() -> interfaceOfPrograms.paper("namur", number, token(manager)))
                .isInstanceOf(NotFound.class);
        assertThat(interfaceOfPrograms.paper("namur", number, token(bookkeeper)).getBody())
                .isNotEmpty();
    }

    /** Somebody's program. */
    private static Viewer token(Viewer owner) {
        return new Viewer(owner.account(), owner.grants(), Optional.of(Set.of(Scope.READ_DOCUMENTS)));
    }

    private static String number(Installation installation, String member) {
        return installation
                .bean(Documents.class)
                .ofMember("namur", member)
                .getFirst()
                .number();
    }

    private static Viewer viewer(Role role) {
        var grant = new Grant(
                "g",
                role,
                Optional.empty(),
                Optional.of("namur"),
                Optional.empty(),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
        return new Viewer(Optional.empty(), List.of(grant));
    }
}
