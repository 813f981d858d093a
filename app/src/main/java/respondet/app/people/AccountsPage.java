package respondet.app.people;

import java.util.List;
import respondet.app.identity.Account;
import respondet.app.page.Page;

/** Everybody who has an account. */
public record AccountsPage(List<Row> rows) implements Page {

    /** An account with the keys of the roles that it holds today. */
    public record Row(Account account, List<String> roleKeys) {}

    @Override
    public String title() {
        return "people.accounts.title";
    }
}
