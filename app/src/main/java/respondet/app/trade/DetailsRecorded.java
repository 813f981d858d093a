package respondet.app.trade;

import java.util.Optional;
import respondet.app.journal.Change;

/** Name, address, account or tax standing of somebody became known. */
public record DetailsRecorded(TradeDetails details) implements Change {

    @Override
    public Optional<String> community() {
        return Optional.of(details.community());
    }

    @Override
    public String subject() {
        return details.member();
    }
}
