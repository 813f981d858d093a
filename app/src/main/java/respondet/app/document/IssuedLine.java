package respondet.app.document;

/**
 * One line of an issued document, without anybody's name.
 *
 * @param wattHours zero where it is for no energy
 * @param net minor units; negative where it lowers what the document asks for
 */
public record IssuedLine(String item, String plant, long wattHours, long net) {}
