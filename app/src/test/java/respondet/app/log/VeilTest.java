package respondet.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand in a log is covered, and what helps to find a fault is not. */
class VeilTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Key (email)=(anna.nowak@example.org) exists  | Key (email)=((e-mail)) exists
            <żółć+1@dom.example.pl>                      | <(e-mail)>
            from 192.0.2.7:52100                         | from (address):52100
            from 2001:db8::7, ::1 and [fe80::1]          | from (address), (address) and [(address)]
            from 2001:db8:0:0:8:800:200c:417a            | from (address)
            point ES0021000000000001JN0F                 | point (point)
            541448820000000019, PL_ZEBK_590310600000001  | (point), (point)
            """)
    void covers(String said, String logged) {
        assertThat(Veil.over(said)).isEqualTo(logged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A request failed",
                "2026-11-26T20:28:49.123Z took 20:28:49",
                "at respondet.app.shell.Errors.handle(Errors.java:58)",
                "Run 0123456789abcdef0123456789abcdef failed",
                "insert into letter (id) values (?) [SQLITE_ERROR] no such table: letter",
                "caller 9f86d081, Texts::say, UPPER_CASE_NAMES_STAY"
            })
    void leavesTheRest(String said) {
        assertThat(Veil.over(said)).isEqualTo(said);
    }
}
