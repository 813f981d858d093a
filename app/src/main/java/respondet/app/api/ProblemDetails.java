package respondet.app.api;

import java.util.List;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param type which kind of problem it is; never changes
 * @param title the name of the status
 * @param detail a sentence in the language of whoever asks
 * @param request the number under which the server's log tells of it
 * @param problems everything that is wrong with what was sent
 */
public record ProblemDetails(
        String type, String title, int status, String detail, String request, List<Remark> problems) {}
