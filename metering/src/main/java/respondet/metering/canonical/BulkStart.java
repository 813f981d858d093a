package respondet.metering.canonical;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads {@code 2026-01-31T23:45:00+01:00,}, whole minutes, with or without seconds, and keeps the latest date at hand. */
final class BulkStart {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NO_DIGIT = 1 << 20;

    private long yearAndMonth;
    private int dayBytes;
    private long midnight;
    private long epochSecond;

    long epochSecond() {
        return epochSecond;
    }

    /** The position after the comma, or -1 where the stamp has another form. */
    int read(byte[] bytes, int at) {
        if (!date(bytes, at) || bytes[at + 10] != 'T' || bytes[at + 13] != ':') {
            return -1;
        }
        int hour = two(bytes, at + 11);
        int minute = two(bytes, at + 14);
        int zone = at + 16;
        if (bytes[zone] == ':') {
            if (bytes[zone + 1] != '0' || bytes[zone + 2] != '0') {
                return -1;
            }
            zone += 3;
        }
        if (hour > 23 || minute > 59) {
            return -1;
        }
        epochSecond = midnight + hour * 3600L + minute * 60L;
        return offset(bytes, zone);
    }

    private int offset(byte[] bytes, int at) {
        if (bytes[at] == 'Z' && bytes[at + 1] == ',') {
            return at + 2;
        }
        int hours = two(bytes, at + 1);
        int minutes = two(bytes, at + 4);
        boolean sign = bytes[at] == '+' || bytes[at] == '-';
        if (!sign || bytes[at + 3] != ':' || bytes[at + 6] != ',' || hours > 17 || minutes > 59) {
            return -1;
        }
        int seconds = hours * 3600 + minutes * 60;
        epochSecond -= bytes[at] == '+' ? seconds : -seconds;
        return at + 7;
    }

    private boolean date(byte[] bytes, int at) {
        long first = (long) EIGHT.get(bytes, at);
        int rest = bytes[at + 8] << 8 | bytes[at + 9];
        return (first == yearAndMonth && rest == dayBytes) || newDate(bytes, at, first, rest);
    }

    private boolean newDate(byte[] bytes, int at, long first, int rest) {
        int year = two(bytes, at) * 100 + two(bytes, at + 2);
        int month = two(bytes, at + 5);
        int day = two(bytes, at + 8);
        if (bytes[at + 4] != '-' || bytes[at + 7] != '-' || year > 9999) {
            return false;
        }
        try {
            midnight = LocalDate.of(year, month, day).toEpochDay() * 86_400;
        } catch (DateTimeException _) {
            return false;
        }
        yearAndMonth = first;
        dayBytes = rest;
        return true;
    }

    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_DIGIT : 10 * tens + ones;
    }
}
