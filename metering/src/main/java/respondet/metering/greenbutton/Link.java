package respondet.metering.greenbutton;

import respondet.metering.xml.XmlElement;

/** Where an entry stands in the feed ({@code self}, {@code up}) or what it belongs with ({@code related}). */
record Link(String rel, String href) {

    static Link of(XmlElement link) {
        return new Link(link.attribute("rel"), link.attribute("href"));
    }

    /** The meter reading's address in an address below it. */
    static String meterReading(String href) {
        int at = href.indexOf("/IntervalBlock");
        return at < 0 ? href : href.substring(0, at);
    }

    /** The name behind {@code UsagePoint/} in an address; empty where there is none. */
    static String usagePoint(String href) {
        var mark = "UsagePoint/";
        int from = href.indexOf(mark);
        if (from < 0) {
            return "";
        }
        int to = href.indexOf('/', from + mark.length());
        return href.substring(from + mark.length(), to < 0 ? href.length() : to);
    }
}
