package respondet.regime.pl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import respondet.core.law.Dated;
import respondet.core.law.Legal;
import respondet.regime.ParameterFile;

/** Which days are working days: Monday to Friday without the public holidays. */
record WorkingDays(Dated<Holidays> holidays) {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    /** Fixed days, and days counted from Easter Sunday. */
    record Holidays(List<String> fixed, List<Integer> after_easter) {}

    static WorkingDays load() {
        return new WorkingDays(ParameterFile.load("pl/holidays", Holidays.class));
    }

    boolean isWorking(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isHoliday(date);
    }

    @Legal(act = Acts.HOLIDAYS, article = "1")
    boolean isHoliday(LocalDate date) {
        var days = holidays.on(date).value();
        var easter = easter(date.getYear());
        return days.fixed().contains(date.format(MONTH_AND_DAY))
                || days.after_easter().stream()
                        .anyMatch(after -> easter.plusDays(after).equals(date));
    }

    /** Easter Sunday of a Gregorian year (the anonymous computus). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * sunday) / 451;
        int day = epact + sunday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
