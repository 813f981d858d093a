package respondet.metering;

import respondet.core.problem.Checked;

/** One sender's layout of meter data: recognised by content, read whole or refused whole. */
public interface Format {

    /** A stable identifier such as {@code fluvius-csv}. */
    String id();

    /** Whether real files of this layout were seen; otherwise it follows a description only. */
    boolean isConfirmed();

    /** How well the content fits; never throws, whatever the bytes. */
    Fit recognise(MeterFile file);

    /**
     * All readings of the file with its problems.
     *
     * @throws RefusedFile where reading cannot go on; nothing else is thrown, whatever the bytes
     */
    Checked<MeterData> read(MeterFile file, ReadContext context);

    /** How well a content fits a format. */
    enum Fit {
        NO,
        /** Only the file's name or a declared kind can decide. */
        AMBIGUOUS,
        YES
    }
}
