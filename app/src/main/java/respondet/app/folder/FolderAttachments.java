package respondet.app.folder;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import respondet.app.settlement.Input;
import respondet.core.community.AllocationKey;
import respondet.core.community.PriceSeries;
import respondet.core.law.Message;
import respondet.core.law.Value;
import respondet.core.problem.Checked;
import respondet.core.problem.Problem;
import respondet.core.problem.ProblemKind;
import respondet.regime.es.coefficients.CoefficientReader;

/** The price and coefficient files of a folder, found by the names that the agreement uses. */
final class FolderAttachments implements Attachments {

    private final FolderListing listing;
    private final List<Input> inputs;
    private final List<Problem> problems;
    private Optional<PriceFolder> prices = Optional.empty();

    FolderAttachments(FolderListing listing, List<Input> inputs, List<Problem> problems) {
        this.listing = listing;
        this.inputs = inputs;
        this.problems = problems;
    }

    @Override
    public Checked<PriceSeries> prices(String file, Setting setting) {
        return folder(setting.currency()).series(file);
    }

    /** The prices, read when first asked for. */
    PriceFolder folder(Currency currency) {
        var read = prices.orElseGet(() -> PriceFolder.read(listing, currency, inputs, problems));
        prices = Optional.of(read);
        return read;
    }

    @Override
    public Checked<AllocationKey> coefficients(String file, Setting setting) {
        var reader = new CoefficientReader(setting.memberOf());
        return content(file).flatMap(content -> reader.read(content.lastName(), content.bytes()));
    }

    private Checked<FolderFile.Content> content(String file) {
        var read = listing.find(file).map(FolderFile::read).orElseGet(() -> Checked.refused(missing(file)));
        read.found().map(FolderFile.Content::input).ifPresent(inputs::add);
        return read;
    }

    private static Problem missing(String file) {
        return Problem.of(
                ProblemKind.UNKNOWN_REFERENCE, Message.of("folder.no_file").with("text", Value.of(file)));
    }
}
