package respondet.app.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import respondet.app.trade.DetailsForm;
import respondet.app.trade.TradeDetails;
import respondet.core.community.Member;
import respondet.core.law.Message;

/** Makes members of the rows of a table; whom the agreement names already is known by identifier or by name. */
final class MemberList {

    private final KnownBefore before;
    private final Terms terms;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> mandates = new HashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    MemberList(KnownBefore before, Terms terms) {
        this.before = before;
        this.terms = terms;
    }

    List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    List<Person> read(Sheet sheet, Mapping<Field> mapping) {
        mapping.doubled()
                .forEach(
                        field -> troubles.add(new Trouble(0, Optional.of(field), Message.of("sheet.problem.doubled"))));
        if (!mapping.has(Field.NAME)) {
            troubles.add(Trouble.of("sheet.problem.no-names"));
        }
        if (!troubles.isEmpty()) {
            return List.of();
        }
        var reader = new RowReader(sheet, mapping, troubles::add);
        var rows = mapping.below(sheet);
        var free = new NewIds(Stream.concat(
                before.versions().stream(), rows.stream().map(row -> mapping.cell(row, Field.ID))));
        return rows.stream().flatMap(row -> person(row, reader, free).stream()).toList();
    }

    private Optional<Person> person(Sheet.Row row, RowReader reader, NewIds free) {
        var name = reader.text(row, Field.NAME);
        if (Field.HEADINGS.isHeading(row)) {
            reader.wrong(row, Field.NAME, Message.of("sheet.problem.heading"));
            return Optional.empty();
        }
        if (name.isEmpty()) {
            reader.wrong(row, Field.NAME, Message.of("sheet.problem.no-name"));
            return Optional.empty();
        }
        var id = reader.id(row);
        var member = known(id, name);
        var found = member.map(Member::id).orElseGet(() -> id.isEmpty() ? free.next(name) : id);
        boolean known = !ids.add(found);
        boolean named = id.isEmpty() && !names.add(Plain.of(name));
        if (known || named) {
            reader.wrong(row, Field.NAME, Message.of("sheet.problem.twice"));
        }
        var plain = new Person(found, name, member.isPresent(), Map.of(), Optional.empty(), Optional.empty());
        return Optional.of(new Person(
                found,
                name,
                member.isPresent(),
                member.isPresent() ? Map.of() : reader.words(row, plain, terms),
                details(row, reader, plain),
                reader.share(row)));
    }

    private Optional<Member> known(String id, String name) {
        return before.agreed().members().stream()
                .filter(member -> id.isEmpty()
                        ? Plain.of(member.name()).equals(Plain.of(name))
                        : member.id().equals(id))
                .findFirst();
    }

    private Optional<DetailsChange> details(Sheet.Row row, RowReader reader, Person who) {
        var cells = new DetailsRow(reader, row, before.details().apply(who.id()));
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        var name = before.agreed().findMember(who.id()).map(Member::name);
        var form = cells.form(who, name, before.agreed().territory().substring(0, 2), terms.from());
        return switch (form.read(before.agreed().id())) {
            case DetailsForm.Read.Good(var read) -> {
                if (bearsAnothers(read)) {
                    reader.wrong(row, Field.MANDATE, Message.of("trade.problem.mandate_taken"));
                }
                yield Optional.of(new DetailsChange(cells.before(), read)).filter(DetailsChange::isNew);
            }
            case DetailsForm.Read.Wrong(var key) -> {
                reader.wrong(row, Field.NAME, Message.of(key));
                yield Optional.empty();
            }
        };
    }

    /** Also of somebody on the same list. */
    private boolean bearsAnothers(TradeDetails read) {
        boolean listed = read.mandate()
                .map(mandate -> mandates.putIfAbsent(mandate.reference().toUpperCase(Locale.ROOT), read.member()))
                .filter(member -> !member.equals(read.member()))
                .isPresent();
        return listed || before.isOfAnother().test(read);
    }
}
