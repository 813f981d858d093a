package respondet.app.territory;

import java.util.List;
import respondet.app.open.MonthRow;
import respondet.app.page.Page;

/**
 * The communities of a territory, with counts and with such sums only as everybody may know.
 *
 * @param territory NUTS code
 */
public record TerritoryPage(String territory, List<Row> rows) implements Page {

    /**
     * A community in words.
     *
     * @param address of its page for everybody
     * @param settled how many months are final
     * @param matters what needs attention there
     */
    public record Row(
            String address,
            String name,
            String law,
            String members,
            String settled,
            List<String> matters,
            MonthRow month) {}

    public boolean withholds() {
        return rows.stream().anyMatch(row -> row.month().withholds());
    }

    @Override
    public String title() {
        return "territory.title";
    }
}
