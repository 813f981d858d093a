package respondet.regime.es.coefficients;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import respondet.core.allocation.LargestRemainder;
import respondet.core.community.AllocationKey;
import respondet.core.community.AllocationKey.Constant;
import respondet.core.community.AllocationKey.Hourly;
import respondet.core.community.HourlyCoefficients;
import respondet.core.law.Legal;
import respondet.core.quantity.Share;

/**
 * Writes coefficients as the law asks: one line for each supply point, or for each point and hour of the year;
 * semicolons, decimal comma, no heading, lines end as in Windows.
 */
public final class CoefficientWriter {

    private static final String END = "\r\n";

    private final Map<String, List<String>> marketIds;

    /**
     * Makes a writer.
     *
     * @param marketIds the CUPS of each member, in order of point; a member's coefficient is divided evenly among them
     */
    public CoefficientWriter(Map<String, List<String>> marketIds) {
        this.marketIds = Map.copyOf(marketIds);
    }

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException for a key of another law, or a member without a supply point
     */
    @Legal(act = "RD 244/2019", article = "annex I, 1")
    public byte[] write(AllocationKey key) {
        var text = new StringBuilder();
        switch (key) {
            case Constant(var shares) -> writeConstant(shares, text);
            case Hourly(var table) -> writeHourly(table, text);
            case AllocationKey.Equal _,
                    AllocationKey.Specific _,
                    AllocationKey.Prorata _,
                    AllocationKey.EqualIterative _,
                    AllocationKey.SpecificIterative _,
                    AllocationKey.Hybrid _,
                    AllocationKey.Cascade _ ->
                throw new IllegalArgumentException(
                        "The key (" + key.kind() + ") has no coefficients.\nMaybe it was decided for another country.");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void writeConstant(Map<String, Share> shares, StringBuilder text) {
        var members = List.copyOf(shares.keySet());
        var claims = LargestRemainder.claims(List.copyOf(shares.values()));
        var millionths = SixDecimals.millionths(claims);
        for (int m = 0; m < millionths.length; m++) {
            writeMember(members.get(m), millionths[m], "", text);
        }
    }

    private void writeHourly(HourlyCoefficients table, StringBuilder text) {
        for (int m = 0; m < table.members().size(); m++) {
            for (int hour = 0; hour < table.hours(); hour++) {
                writeMember(table.members().get(m), table.at(hour)[m], (hour + 1) + ";", text);
            }
        }
    }

    private void writeMember(String member, long millionths, String hour, StringBuilder text) {
        var points = marketIds.getOrDefault(member, List.of());
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "The member (" + member + ") has no supply point.\nMaybe its point lacks a CUPS.");
        }
        var parts = LargestRemainder.split(
                millionths, IntStream.range(0, points.size()).mapToLong(_ -> 1).toArray());
        for (int p = 0; p < parts.length; p++) {
            text.append(points.get(p)).append(';').append(hour);
            append(parts[p], text);
        }
    }

    private static void append(long millionths, StringBuilder text) {
        text.append(millionths / HourlyCoefficients.WHOLE).append(',');
        var decimals = Long.toString(millionths % HourlyCoefficients.WHOLE);
        text.repeat('0', 6 - decimals.length()).append(decimals).append(END);
    }
}
