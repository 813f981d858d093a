package respondet.metering.price;

import java.util.Currency;
import respondet.core.problem.Checked;
import respondet.metering.Format.Fit;
import respondet.metering.MeterFile;

/** One publisher's layout of prices: recognised by content, read whole or refused whole. */
interface PriceFormat {

    /** A stable identifier such as {@code omie-day-ahead}. */
    String id();

    /** Whether real files of this layout were seen; otherwise it follows a description only. */
    boolean isConfirmed();

    /** How well the content fits; never throws, whatever the bytes. */
    Fit recognise(MeterFile file);

    /**
     * All prices of the file with its problems; never throws, whatever the bytes.
     *
     * @param currency the community's, for files that do not name one
     */
    Checked<PriceData> read(MeterFile file, Currency currency);
}
