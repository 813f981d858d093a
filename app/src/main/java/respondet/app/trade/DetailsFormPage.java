package respondet.app.trade;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.page.Page;

/**
 * Records what documents and banks need to know of somebody.
 *
 * @param who the member's name, or the community's
 * @param problem key of what is wrong; empty at first
 */
public record DetailsFormPage(CommunityRow community, String who, DetailsForm form, String problem) implements Page {

    public List<VatStanding> standings() {
        return List.of(VatStanding.values());
    }

    /** Whether e-invoices are written as Italy asks for them. */
    public boolean isItalian() {
        return community.territory().startsWith("IT");
    }

    @Override
    public String title() {
        return "trade.details.edit";
    }
}
