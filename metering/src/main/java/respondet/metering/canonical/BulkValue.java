package respondet.metering.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import respondet.core.reading.Quality;
import respondet.metering.SeriesBuilder;

/** Reads {@code 0.123} and {@code 0.123,MEASURED} to the end of the line: whole watt-hours, exactly, digit by digit. */
final class BulkValue {

    private static final int MOST_KWH = 2_000_000;
    private static final byte MEASURED = SeriesBuilder.stateOf(Quality.MEASURED);
    private static final Quality[] QUALITIES = {Quality.MEASURED, Quality.CALCULATED, Quality.ESTIMATED};
    private static final byte[][] NAMES = {name(QUALITIES[0]), name(QUALITIES[1]), name(QUALITIES[2])};

    private int wattHours;
    private byte state;

    private static byte[] name(Quality quality) {
        return quality.name().getBytes(StandardCharsets.ISO_8859_1);
    }

    int wattHours() {
        return wattHours;
    }

    byte state() {
        return state;
    }

    /** The position of the next line, or -1 where the value has another form. */
    int read(byte[] bytes, int from) {
        int at = from;
        int number = 0;
        while (isDigit(bytes[at]) && number < MOST_KWH) {
            number = 10 * number + bytes[at++] - '0';
        }
        if (at == from || number >= MOST_KWH) {
            return -1;
        }
        at = decimals(bytes, at, number);
        state = MEASURED;
        return at < 0 ? -1 : end(bytes, bytes[at] == ',' ? quality(bytes, at + 1) : at);
    }

    private int decimals(byte[] bytes, int from, int kWh) {
        int at = from;
        int number = kWh;
        int scale = 0;
        if (bytes[at] == '.') {
            at++;
            for (; scale < 3 && isDigit(bytes[at]); scale++) {
                number = 10 * number + bytes[at++] - '0';
            }
            if (scale == 0 || isDigit(bytes[at])) {
                return -1;
            }
        }
        for (; scale < 3; scale++) {
            number *= 10;
        }
        wattHours = number;
        return at;
    }

    private int quality(byte[] bytes, int from) {
        for (int i = 0; i < NAMES.length; i++) {
            int to = from + NAMES[i].length;
            if (Arrays.equals(bytes, from, to, NAMES[i], 0, NAMES[i].length)) {
                state = SeriesBuilder.stateOf(QUALITIES[i]);
                return to;
            }
        }
        return -1;
    }

    private static int end(byte[] bytes, int at) {
        if (at < 0) {
            return -1;
        }
        int newline = bytes[at] == '\r' ? at + 1 : at;
        return bytes[newline] == '\n' ? newline + 1 : -1;
    }

    private static boolean isDigit(byte each) {
        return each >= '0' && each <= '9';
    }
}
