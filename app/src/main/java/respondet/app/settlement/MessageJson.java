package respondet.app.settlement;

import respondet.core.law.Message;
import respondet.core.law.Value;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Messages for programs: the key and the values, never a sentence in one language. */
public final class MessageJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MessageJson() {}

    public static ObjectNode of(Message message) {
        var node = JSON.objectNode();
        node.put("key", message.key());
        var args = node.putObject("args");
        message.args().forEach((name, value) -> args.put(name, text(value)));
        return node;
    }

    /** A value in its plainest form: decimals with a point, ISO dates, energy in kWh. */
    public static String text(Value value) {
        return switch (value) {
            case Value.Energy(var energy) -> energy.toString();
            case Value.Money(var money) -> money.toString();
            case Value.Price(var price) -> price.toString();
            case Value.Power(var power) -> power.toString();
            case Value.Decimal(var number) -> number.toPlainString();
            case Value.Percent(var ratio) -> ratio.toPlainString();
            case Value.Text(var text) -> text;
            case Value.Word(var key) -> key;
            case Value.Date(var date) -> date.toString();
            case Value.Month(var month) -> month.toString();
            case Value.Moment(var instant) -> instant.toString();
        };
    }
}
