package respondet.app.open;

import java.util.List;
import org.springframework.stereotype.Component;
import respondet.app.text.Texts;

/** The month of a community that everybody is told of first. */
@Component
public class ToldMonths {

    private final OpenMonths months;

    ToldMonths(OpenMonths months) {
        this.months = months;
    }

    /** The latest month of which the taken energy can be told, or else the latest. */
    List<OpenMonth> latest(String community) {
        var all = months.of(community);
        return all.stream()
                .filter(month -> month.taken().wattHours().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .stream()
                .toList();
    }

    /** The same in words and figures, as the rule of five allows. */
    public MonthRow latest(String community, Texts texts) {
        var words = new OpenWords(texts);
        return latest(community).stream().map(words::row).findFirst().orElse(MonthRow.NONE);
    }
}
