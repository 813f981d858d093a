package respondet.app.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import respondet.app.identity.Accounts;
import respondet.app.identity.People;
import respondet.app.store.Installation;
import respondet.app.store.OnEachDatabase;
import respondet.app.text.Language;
import respondet.app.text.Texts;

class AuthorsTest {

    @OnEachDatabase
    void keepTheirNamesOnceTheirAccountsAreClosed(Installation installation) {
        var texts = Texts.in(Language.ENGLISH);
        var authors = installation.bean(Authors.class);
        var jan = installation.bean(Accounts.class).open("jan@example.org", "Jan Nowak", Language.POLISH);
        installation.bean(People.class).close(jan, "");
        assertThat(authors.name(jan.id(), texts)).isEqualTo("Jan Nowak");
        assertThat(authors.name("elsewhere", texts)).isEqualTo("somebody without an account here");
        assertThat(authors.name("", texts)).isEqualTo("the system");
    }
}
