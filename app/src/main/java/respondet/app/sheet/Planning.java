package respondet.app.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import respondet.app.agreement.NewKey;
import respondet.app.folder.AgreementText;
import respondet.core.community.Community;

/** Says what the agreement would be after a list of members was accepted. */
record Planning(Community agreed, String document, Terms terms) {

    /** Shares below this sum are parts of one, others percent. */
    private static final BigDecimal PARTS = BigDecimal.TWO;

    Plan of(List<Person> persons, List<Trouble> found) {
        var troubles = new ArrayList<>(found);
        var added = persons.stream().filter(person -> !person.known()).toList();
        var key = key(persons, troubles);
        var next = Optional.of(document)
                .flatMap(text -> added.isEmpty()
                        ? Optional.of(text)
                        : new AgreementText(text)
                                .withItems(
                                        "members",
                                        added.stream().map(Person::words).toList()))
                .flatMap(text -> key.isEmpty() ? Optional.of(text) : key.get().in(text));
        if (next.isEmpty()) {
            troubles.add(Trouble.of("agreement.edit.layout"));
        }
        return new Plan(
                next.filter(text -> !text.equals(document)),
                added.size(),
                persons.size() - added.size(),
                details(persons),
                key.isPresent(),
                troubles);
    }

    private static List<DetailsChange> details(List<Person> persons) {
        return persons.stream().flatMap(person -> person.details().stream()).toList();
    }

    private Optional<NewKey> key(List<Person> persons, List<Trouble> troubles) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        persons.forEach(person -> person.share().ifPresent(share -> shares.put(person.id(), share)));
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        var before = agreed.keys().getLast().key();
        if (NewKey.shares(before).isEmpty()) {
            troubles.add(Trouble.of("sheet.problem.key"));
            return Optional.empty();
        }
        // what is missing of the reason is told when the list is accepted
        var reason = terms.reason().isEmpty() ? "-" : terms.reason();
        var key = new NewKey(before, terms.from().toString(), reason, percent(shares));
        key.problem().ifPresent(message -> troubles.add(new Trouble(0, Optional.of(Field.SHARE), message)));
        return key.problem().isEmpty() ? Optional.of(key) : Optional.empty();
    }

    private static Map<String, String> percent(Map<String, BigDecimal> shares) {
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int places = sum.compareTo(PARTS) < 0 ? 2 : 0;
        var percent = new LinkedHashMap<String, String>();
        shares.forEach((member, share) -> {
            var moved = share.movePointRight(places);
            percent.put(member, (moved.signum() == 0 ? BigDecimal.ZERO : moved.stripTrailingZeros()).toPlainString());
        });
        return percent;
    }
}
