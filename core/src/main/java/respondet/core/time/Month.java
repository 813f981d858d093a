package respondet.core.time;

import java.time.YearMonth;

/** The part of a timeline that lies in one local calendar month: positions from {@code from} to {@code to}, excluded. */
public record Month(YearMonth name, int from, int to) {

    public int length() {
        return to - from;
    }
}
