package respondet.app.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads text with separators, in Unicode or as it was saved before. */
final class CsvSheet {

    private static final char MARK = '\uFEFF';

    /** Behind the last filled column a file may have empty ones, but no more than the reader of text knows. */
    private static final int MOST_SEPARATORS = 16_000;

    private CsvSheet() {}

    static Sheet read(byte[] bytes, Charset before) throws BadSheet {
        var text = text(bytes, before);
        if (text.indexOf(0) >= 0) {
            throw BadSheet.of("sheet.bad.binary");
        }
        var growing = new Sheet.Growing();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int number = 0;
            for (var each : records) {
                number++;
                put(growing, Math.max(number, lineOf(each)), each);
            }
        } catch (CsvParseException | IOException _) {
            throw BadSheet.of("sheet.bad.broken");
        }
        return growing.sheet();
    }

    private static int lineOf(CsvRecord each) {
        return (int) each.getStartingLineNumber();
    }

    private static void put(Sheet.Growing growing, int number, CsvRecord each) throws BadSheet {
        for (int column = 0; column < each.getFieldCount(); column++) {
            growing.put(number, column, each.getField(column));
        }
    }

    private static String text(byte[] bytes, Charset before) throws BadSheet {
        var text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, before))
                .orElseThrow(() -> BadSheet.of("sheet.bad.encoding"));
        return text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** The one that the first filled line has most of. */
    private static char separator(String text) throws BadSheet {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var most = List.of(';', '\t', ',').stream()
                .max(Comparator.comparingLong(each -> count(first, each)))
                .orElseThrow();
        if (count(first, most) > MOST_SEPARATORS) {
            throw BadSheet.of("sheet.bad.columns", Integer.toString(Sheet.MOST_COLUMNS));
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(sign -> sign == separator).count();
    }
}
