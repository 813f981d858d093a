package respondet.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command line as the launcher does, and keeps what it says. */
public record Shell(int code, String out, String err) {

    public static Shell run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }
}
