package respondet.app.paper;

import java.util.regex.Pattern;

/**
 * A picture of a page made ready for paper: with a size of its own, with its name where readers of PDF look for it, and with
 * the colours that a page's style sheet would give it.
 */
final class PaperPicture {

    private static final Pattern HEAD = Pattern.compile(
            "<svg role=\"img\" aria-labelledby=\"[^\"]*\" viewBox=\"0 0 (\\d+) (\\d+)\"([^>]*)><title[^>]*>([^<]*)</title>");

    private static final String STYLE =
            "<style>text { fill: #333333; font-size: 12px; font-family: Paper; } .grid { stroke: #c9d0da; stroke-width: 1; }"
                    + " .shared { fill: #1a7f64; } .residual { fill: #8d99ab; } .surplus { fill: #e0a100; }</style>";

    private PaperPicture() {}

    static String of(String svg) {
        var head = HEAD.matcher(svg);
        if (!head.find()) {
            throw new IllegalArgumentException("The picture has no name or no size.\nMaybe it was not drawn with Svg.");
        }
        return "<svg alt=\"" + head.group(4) + "\" width=\"" + head.group(1) + "\" height=\"" + head.group(2)
                + "\" viewBox=\"0 0 " + head.group(1) + " " + head.group(2) + "\"" + head.group(3) + ">" + STYLE
                + svg.substring(head.end());
    }
}
