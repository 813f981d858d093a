package respondet.app.folder;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import respondet.core.community.AllocationKey;
import respondet.core.community.PriceSeries;
import respondet.core.problem.Checked;

/** The files that a community file names: prices and hourly coefficients. */
interface Attachments {

    /**
     * What a reader of an attached file must know of the community.
     *
     * @param memberOf member by market id of the point
     */
    record Setting(ZoneId zone, Currency currency, Map<String, String> memberOf) {
        public Setting {
            memberOf = new TreeMap<>(memberOf);
        }
    }

    Checked<PriceSeries> prices(String file, Setting setting);

    Checked<AllocationKey> coefficients(String file, Setting setting);

    /** What could be read; a problem that names no file of its own stands at the line that names the file. */
    static <T> Optional<T> placed(Checked<T> read, Fields item, String key) {
        read.problems().stream()
                .map(each -> each.file().isPresent()
                        ? each
                        : item.findings().here(each).atLine(item.lineOf(key)))
                .forEach(item.findings()::add);
        return read.found();
    }
}
