package respondet.app.open;

import java.util.List;
import respondet.app.page.Page;

/**
 * The first page, for everybody: the communities that share here, side by side, each under its own law.
 *
 * @param shares picture of the part of the taken energy that was shared
 * @param map picture of where the communities are
 */
public record HomePage(List<Row> rows, String shares, String map) implements Page {

    /** A community with its latest month that can be told. */
    public record Row(String address, String name, String place, String law, String units, MonthRow month) {}

    public boolean withholds() {
        return rows.stream().anyMatch(row -> row.month().withholds());
    }

    @Override
    public String title() {
        return "open.home.title";
    }
}
