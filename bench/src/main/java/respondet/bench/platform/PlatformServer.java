package respondet.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import respondet.app.WebApplication;
import respondet.app.community.Agreements;
import respondet.app.community.Communities;
import respondet.app.identity.Accounts;
import respondet.app.identity.Grant;
import respondet.app.identity.GrantGiven;
import respondet.app.identity.Role;
import respondet.app.journal.Journal;
import respondet.app.store.Ids;
import respondet.app.text.Language;
import respondet.app.trade.DetailsRecorded;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.invoice.Address;

/**
 * The measured server: the web application on a data folder, with one community founded where there is none. Its
 * arguments are the folder and, if a community is wanted, the file with its agreement.
 */
public final class PlatformServer {

    static final String PASSWORD = "bench-pass-2025";
    static final String MANAGER = "manager@bench.example.org";

    /** So many members can sign in. */
    static final int ACCOUNTS = 20;

    private static final LocalDate START = LocalDate.of(2024, 12, 1);

    private PlatformServer() {}

    public static void main(String[] args) throws Exception {
        boolean sample = args.length < 2;
        var context = WebApplication.start(
                "--respondet.home=" + args[0],
                "--server.port=0",
                "--respondet.inbox.seconds=86400",
                "--respondet.sample=" + sample);
        if (!sample && context.getBean(Communities.class).all().isEmpty()) {
            found(context, Path.of(args[1]));
        }
        System.out.println("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        Thread.currentThread().join();
    }

    private static void found(ApplicationContext context, Path agreement) throws IOException {
        var founded = context.getBean(Agreements.class).found(LargeCommunity.ID, Files.readAllBytes(agreement), "");
        if (founded.found().isEmpty()) {
            throw new IllegalStateException("The community is refused: " + founded.problems());
        }
        open(context, MANAGER, Role.COMMUNITY_MANAGER, Optional.empty());
        know(context, "");
        founded.found().get().members().forEach(member -> know(context, member.id()));
        for (int i = 0; i < ACCOUNTS; i++) {
            open(context, member(i), Role.MEMBER, Optional.of(LargeCommunity.member(i)));
        }
    }

    /** The address with which a member signs in. */
    static String member(int number) {
        return "member" + number + "@bench.example.org";
    }

    private static void know(ApplicationContext context, String member) {
        var details = new TradeDetails(
                Ids.next(),
                LargeCommunity.ID,
                member,
                START,
                "Somebody " + member,
                new Address("Street 1", "Town", "1000", "BE"),
                Optional.of("BE0123456749").filter(_ -> member.isEmpty()),
                member.isEmpty() ? VatStanding.TAXED : VatStanding.NOT_A_BUSINESS,
                Optional.of("BE71096123456769"),
                Optional.empty());
        context.getBean(Journal.class).write(new DetailsRecorded(details), "");
    }

    private static void open(ApplicationContext context, String email, Role role, Optional<String> member) {
        var account = context.getBean(Accounts.class).open(email, email, Language.ENGLISH);
        context.getBean(Accounts.class).setPassword(account.id(), PASSWORD);
        var grant = new Grant(
                Ids.next(), role, Optional.empty(), Optional.of(LargeCommunity.ID), member, START, Optional.empty());
        context.getBean(Journal.class).write(new GrantGiven(account.id(), grant), "");
    }
}
