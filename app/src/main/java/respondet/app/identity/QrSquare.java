package respondet.app.identity;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as a square that a camera reads.
 *
 * @param size of each side, with the white border
 * @param path the dark modules, as an SVG path
 */
public record QrSquare(int size, String path) {

    private static final int BORDER = 4;

    static QrSquare of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = IntStream.range(0, code.size * code.size)
                .filter(i -> code.getModule(i % code.size, i / code.size))
                .mapToObj(i -> "M%d,%dh1v1h-1z".formatted(i % code.size + BORDER, i / code.size + BORDER))
                .collect(Collectors.joining());
        return new QrSquare(code.size + 2 * BORDER, path);
    }
}
