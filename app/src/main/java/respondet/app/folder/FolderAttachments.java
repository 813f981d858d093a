package respondet.app.folder;

import java.util.List;
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

    FolderAttachments(FolderListing listing, List<Input> inputs) {
        this.listing = listing;
        this.inputs = inputs;
    }

    @Override
    public Checked<PriceSeries> prices(String file, Setting setting) {
        return Checked.refused(missing(file));
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
