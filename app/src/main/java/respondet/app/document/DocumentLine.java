package respondet.app.document;

/**
 * An issued document as lists show it.
 *
 * @param corrects the number of the document that it corrects; empty for an original
 * @param electronic whether there is an e-invoice
 */
public record DocumentLine(
        String number,
        String type,
        String member,
        String month,
        String issued,
        String due,
        String net,
        String tax,
        String payable,
        String corrects,
        boolean electronic) {}
