package respondet.app.settlement;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import respondet.core.law.Value;
import respondet.core.settlement.Party;
import tools.jackson.databind.json.JsonMapper;

/** What the law and the settlement say, as JSON and back: nothing is lost, neither a decimal nor a branch of an explanation. */
public final class ExactJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .addMixIn(Value.class, ByKind.class)
            .addMixIn(Party.class, ByHolder.class)
            .build();

    /** A value tells its kind, so that it is read as what it was. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Energy.class, name = "energy"),
        @JsonSubTypes.Type(value = Value.Money.class, name = "money"),
        @JsonSubTypes.Type(value = Value.Price.class, name = "price"),
        @JsonSubTypes.Type(value = Value.Power.class, name = "power"),
        @JsonSubTypes.Type(value = Value.Decimal.class, name = "number"),
        @JsonSubTypes.Type(value = Value.Percent.class, name = "percent"),
        @JsonSubTypes.Type(value = Value.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Value.Word.class, name = "word"),
        @JsonSubTypes.Type(value = Value.Date.class, name = "date"),
        @JsonSubTypes.Type(value = Value.Month.class, name = "month"),
        @JsonSubTypes.Type(value = Value.Moment.class, name = "moment"),
    })
    private interface ByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Party.OfMember.class, name = "member"),
        @JsonSubTypes.Type(value = Party.OfPlant.class, name = "plant"),
        @JsonSubTypes.Type(value = Party.OfCommunity.class, name = "community"),
    })
    private interface ByHolder {}

    private ExactJson() {}
}
