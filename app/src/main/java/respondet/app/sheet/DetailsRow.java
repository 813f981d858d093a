package respondet.app.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import respondet.app.trade.DetailsForm;
import respondet.app.trade.TradeDetails;
import respondet.app.trade.VatStanding;
import respondet.billing.sepa.Mandate;

/** What a row tells of somebody's details, over what is known: an empty cell, or no column, says nothing. */
final class DetailsRow {

    private static final List<Field> TEXTS =
            List.of(Field.STREET, Field.POSTCODE, Field.CITY, Field.COUNTRY, Field.IBAN, Field.VAT, Field.MANDATE);

    private final Map<Field, String> typed = new EnumMap<>(Field.class);
    private final Optional<TradeDetails> before;

    DetailsRow(RowReader reader, Sheet.Row row, Optional<TradeDetails> before) {
        this.before = before;
        TEXTS.forEach(field -> typed.put(field, reader.text(row, field)));
        typed.put(
                Field.SIGNED,
                reader.day(row, Field.SIGNED).map(LocalDate::toString).orElse(""));
    }

    Optional<TradeDetails> before() {
        return before;
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(String::isEmpty);
    }

    /**
     * The details as if somebody had typed all of them.
     *
     * @param agreed the name in the agreement: a row that only repeats it leaves the one on documents
     * @param country where none is told or known
     */
    DetailsForm form(Person who, Optional<String> agreed, String country, LocalDate from) {
        boolean repeated = agreed.filter(name -> Plain.of(name).equals(Plain.of(who.name())))
                .isPresent();
        return new DetailsForm(
                who.id(),
                from.toString(),
                before.map(TradeDetails::name).filter(_ -> repeated).orElse(who.name()),
                told(Field.STREET, each -> Optional.of(each.address().street())),
                told(Field.POSTCODE, each -> Optional.of(each.address().postcode())),
                told(Field.CITY, each -> Optional.of(each.address().city())),
                or(told(Field.COUNTRY, each -> Optional.of(each.address().country())), country),
                standing().id(),
                told(Field.VAT, TradeDetails::vatNumber),
                told(Field.IBAN, TradeDetails::iban),
                told(Field.MANDATE, each -> each.mandate().map(Mandate::reference)),
                signed(),
                before.flatMap(TradeDetails::taxCode).orElse(""),
                before.flatMap(TradeDetails::recipient).orElse(""));
    }

    private String told(Field field, Function<TradeDetails, Optional<String>> known) {
        return or(cell(field), before.flatMap(known).orElse(""));
    }

    /** Another mandate was signed on another day, which must be told. */
    private String signed() {
        var reference = cell(Field.MANDATE);
        return or(
                cell(Field.SIGNED),
                before.flatMap(TradeDetails::mandate)
                        .filter(known -> reference.isEmpty() || reference.equals(known.reference()))
                        .map(known -> known.signed().toString())
                        .orElse(""));
    }

    private VatStanding standing() {
        return before.map(TradeDetails::standing)
                .orElse(cell(Field.VAT).isEmpty() ? VatStanding.NOT_A_BUSINESS : VatStanding.TAXED);
    }

    private String cell(Field field) {
        return typed.getOrDefault(field, "");
    }

    private static String or(String told, String otherwise) {
        return told.isEmpty() ? otherwise : told;
    }
}
