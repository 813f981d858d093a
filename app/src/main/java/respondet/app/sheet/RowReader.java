package respondet.app.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import respondet.app.text.Language;
import respondet.app.text.Texts;
import respondet.core.community.MemberKind;
import respondet.core.law.Message;
import respondet.core.law.Value;

/** Reads the cells of one row; what cannot be read is told with its row and column. */
final class RowReader {

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,17})?)\\s*(%?)");
    private static final Set<Field> DAYS = Set.of(Field.JOINED, Field.LEFT, Field.SIGNED);

    private final Mapping<Field> mapping;
    private final Map<Field, Days> days = new EnumMap<>(Field.class);
    private final Consumer<Trouble> troubles;

    RowReader(Sheet sheet, Mapping<Field> mapping, Consumer<Trouble> troubles) {
        this.mapping = mapping;
        this.troubles = troubles;
        for (var field : DAYS) {
            days.put(
                    field,
                    Days.of(mapping.below(sheet).stream()
                            .map(row -> mapping.cell(row, field))
                            .toList()));
        }
    }

    /** What a program would compute from a cell is refused, because lists go on to other programs. */
    String text(Sheet.Row row, Field field) {
        var cell = mapping.cell(row, field);
        if (!cell.isEmpty() && "=+-@|".indexOf(cell.charAt(0)) >= 0) {
            wrong(row, field, Message.of("sheet.problem.formula"));
            return "";
        }
        return cell.chars().anyMatch(Character::isISOControl) ? cell.replaceAll("\\p{Cntrl}+", " ") : cell;
    }

    String id(Sheet.Row row) {
        var id = text(row, Field.ID);
        if (!id.isEmpty() && !IDENTIFIER.matcher(id).matches()) {
            wrong(row, Field.ID, Message.of("folder.wrong_id"));
        }
        return id;
    }

    Optional<LocalDate> day(Sheet.Row row, Field field) {
        var cell = mapping.cell(row, field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var read = days.getOrDefault(field, new Days(false, false)).read(cell);
        if (read.day().isEmpty()) {
            wrong(row, field, read.message());
        }
        return read.day();
    }

    /** A kind by its name in the agreement or in any of the languages. */
    Optional<String> kind(Sheet.Row row) {
        var cell = text(row, Field.KIND);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var found = Arrays.stream(MemberKind.values())
                .map(MemberKind::id)
                .filter(kind -> named(kind).contains(Plain.of(cell)))
                .findFirst();
        if (found.isEmpty()) {
            wrong(row, Field.KIND, Message.of("sheet.problem.kind"));
        }
        return found;
    }

    private static List<String> named(String kind) {
        var names = Arrays.stream(Language.values())
                .map(language -> Texts.in(language).say("member." + kind));
        return Stream.concat(names, Stream.of(kind)).map(Plain::of).toList();
    }

    /** As a number; what bears a percent sign is divided by a hundred. */
    Optional<BigDecimal> share(Sheet.Row row) {
        var cell = mapping.cell(row, Field.SHARE);
        var number = SHARE.matcher(cell);
        if (number.matches()) {
            var value = new BigDecimal(number.group(1).replace(',', '.'));
            return Optional.of(number.group(2).isEmpty() ? value : value.movePointLeft(2));
        }
        if (!cell.isEmpty()) {
            wrong(row, Field.SHARE, Message.of("sheet.problem.number"));
        }
        return Optional.empty();
    }

    void wrong(Sheet.Row row, Field field, Message message) {
        var shown = mapping.cell(row, field);
        troubles.accept(new Trouble(
                row.number(),
                Optional.of(field),
                message.with("text", Value.of(shown.substring(0, Math.min(shown.length(), 40))))));
    }

    /** The words of a new member, as the agreement writes them. */
    Map<String, String> words(Sheet.Row row, Person who, Terms terms) {
        var joined = day(row, Field.JOINED).orElse(terms.from());
        var left = day(row, Field.LEFT);
        if (left.isPresent() && !left.get().isAfter(joined)) {
            wrong(row, Field.LEFT, Message.of("sheet.problem.left"));
        }
        var words = new LinkedHashMap<String, String>();
        words.put("id", who.id());
        words.put("name", who.name());
        words.put("kind", kind(row).orElse(terms.kind()));
        words.put("joined", joined.toString());
        words.put("left", left.map(LocalDate::toString).orElse(""));
        words.put("language", terms.language());
        return words;
    }
}
