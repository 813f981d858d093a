package respondet.app.web;

import java.net.http.HttpResponse;
import java.util.List;

/** Answers without what was asked for, so that those to a real and to a made up identifier can be compared. */
final class Answers {

    private Answers() {}

    /** Status, target and text, without what was asked for and without what differs from answer to answer. */
    static String plain(HttpResponse<String> answer, String id, String community) {
        var target = answer.headers().firstValue("location").orElse("");
        var text = answer.statusCode() + " " + target + "\n" + answer.body();
        return withoutTyped(text, id)
                .replaceAll("[0-9a-f]{32}", "OTHER")
                .replace("/" + community, "/COMMUNITY")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("<code class=\"request\">[^<]+", "")
                .replaceAll(" data-question=\"[^\"]+\"", "");
    }

    /** A message may repeat the beginning alone of what was typed. */
    private static String withoutTyped(String text, String id) {
        var left = text;
        for (int end = id.length(); end >= Math.min(6, id.length()) && end > 0; end--) {
            left = left.replace(id.substring(0, end), "ID");
        }
        return left;
    }

    static String digits(HttpResponse<String> answer, List<String> points, String community) {
        var body = plain(answer, "", community);
        for (var point : points) {
            body = body.replace(point, "POINT").replace(Guess.madeUp(point), "POINT");
        }
        return body.replaceAll("[0-9a-f]{32}", "ID").replaceAll("\\d+", "0");
    }
}
