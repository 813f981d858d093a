package respondet.app.privacy;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import respondet.app.community.AgreementVersion;
import respondet.app.community.Communities;
import respondet.app.community.CommunityRow;
import respondet.app.folder.AgreementText;
import respondet.app.identity.Grants;

/** Collects the texts by which a member can be known, as the tables hold them. */
@Component
record MarksOfMember(JdbcClient database, Communities communities, Grants grants) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    Marks of(String community, String member, String pseudonym) {
        var others = database
                .sql("select distinct member from trade_details where community = ? and member <> ?")
                .params(community, member)
                .query((row, _) -> row.getString("member"))
                .list()
                .stream()
                .flatMap(each -> known(community, each).stream())
                .collect(Collectors.toCollection(HashSet::new));
        others.addAll(otherNames(community, member));
        return Marks.of(all(community, member), single(community, member), others, pseudonym);
    }

    /** Names of one word that is none of ours. */
    private Set<String> single(String community, String member) {
        var ours = new OurWords(
                communities.all().stream().map(CommunityRow::id),
                communities.versions(community).stream().map(AgreementVersion::document));
        return names(community, member).stream()
                .map(String::strip)
                .filter(each -> WORD.matcher(each).matches() && !ours.has(each))
                .collect(Collectors.toSet());
    }

    private Set<String> names(String community, String member) {
        var names = new HashSet<>(
                values("select name from trade_details where community = ? and member = ?", community, member));
        communities
                .versions(community)
                .forEach(version -> new AgreementText(version.document())
                        .value("members", member, "name")
                        .ifPresent(names::add));
        for (var account : grants.everOf(community, member)) {
            names.addAll(values("select name from account where id = ?", account));
        }
        return names;
    }

    private Set<String> all(String community, String member) {
        var all = new HashSet<>(known(community, member));
        all.addAll(names(community, member));
        for (var account : grants.everOf(community, member)) {
            all.addAll(values("select email from account where id = ?", account));
        }
        all.addAll(all.stream()
                .filter(ACCOUNT.asMatchPredicate())
                .map(MarksOfMember::inFours)
                .toList());
        return all;
    }

    /** As banks print an account. */
    private static String inFours(String account) {
        return account.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Set<String> known(String community, String member) {
        return values("""
                select name, street, vat_number, iban, mandate, tax_code from trade_details
                where community = ? and member = ?""", community, member);
    }

    /** Names of others in the agreement as it is. */
    private Set<String> otherNames(String community, String member) {
        var names = new HashSet<String>();
        communities.agreement(community).ifPresent(version -> {
            var text = new AgreementText(version.document());
            ids(version.document()).stream()
                    .filter(id -> !id.equals(member))
                    .forEach(id -> text.value("members", id, "name").ifPresent(names::add));
        });
        return names;
    }

    private static Set<String> ids(String document) {
        return Pattern.compile("\\bid:\\s*\"?([\\p{L}\\p{N}._-]+)")
                .matcher(document)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> values(String query, Object... parameters) {
        return database.sql(query).params(parameters).query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
