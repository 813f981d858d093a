package respondet.app.agreement;

import java.util.List;
import respondet.app.community.CommunityRow;
import respondet.app.inspect.CoefficientFile;
import respondet.app.page.Page;

/**
 * What was agreed: in force on a day, as known on a day.
 *
 * @param problem the key of what keeps the agreement from being shown; empty where nothing does
 * @param version the one that was known, in words
 * @param remarks what the reader found in the document
 */
public record AgreementPage(
        CommunityRow community,
        String day,
        String known,
        String problem,
        String version,
        List<Listing> listings,
        List<String> remarks,
        List<VersionRow> versions,
        boolean mayChange)
        implements Page {

    /** A version with who wrote it down, when and why. */
    public record VersionRow(long number, String recorded, String who, String reason, String address) {}

    /** Whether its distributor asks for a file of coefficients. */
    public boolean hasCoefficients() {
        return CoefficientFile.isOf(community.regime());
    }

    @Override
    public String title() {
        return "agreement.title";
    }
}
