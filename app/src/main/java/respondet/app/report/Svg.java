package respondet.app.report;

import java.util.Locale;

/** A picture under construction, in user units; colours come from the page's style sheet by class. */
public final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    public Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public Svg rect(String style, double x, double y, double w, double h) {
        body.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                style,
                x,
                y,
                w,
                Math.max(0, h)));
        return this;
    }

    public Svg line(String style, double x1, double y1, double x2, double y2) {
        body.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                x1,
                y1,
                x2,
                y2));
        return this;
    }

    /** A line or an area through points; {@code path} holds SVG path commands. */
    public Svg path(String style, String path) {
        body.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(path)
                .append("\"/>");
        return this;
    }

    /** Text at a point; {@code anchor} is start, middle or end. */
    public Svg text(String anchor, double x, double y, String text) {
        body.append(String.format(
                Locale.ROOT, "<text text-anchor=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", anchor, x, y, escape(text)));
        return this;
    }

    /** The finished picture with its name for who cannot see it. */
    public String named(String id, String title) {
        return "<svg role=\"img\" aria-labelledby=\"" + id + "\" viewBox=\"0 0 " + width + " " + height
                + "\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"" + id + "\">" + escape(title) + "</title>"
                + body
                + "</svg>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
