package respondet.billing.ubl;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import respondet.billing.invoice.DocumentType;

/** The official schemas and business rules, run over one file. */
public final class Rules {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY =
            new ValidationExecutorSetRegistry<>();

    static {
        EN16931Validation.initEN16931(REGISTRY);
        PeppolValidation2026_05.init(REGISTRY);
    }

    private Rules() {}

    /** What schema and rules say against it; empty for a document that keeps them all. */
    public static List<String> broken(byte[] xml, DocumentType type, UblProfile profile) {
        return broken(xml, id(type, profile));
    }

    private static List<String> broken(byte[] xml, DVRCoordinate id) {
        var rules = Objects.requireNonNull(REGISTRY.getOfID(id));
        var document = Objects.requireNonNull(DOMReader.readXMLDOM(xml));
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(), rules, ValidationSourceXML.create(null, document));
        var found = new ArrayList<String>();
        for (var result : results) {
            result.getErrorList().forEach(each -> {
                if (each.isError()) {
                    found.add(each.getErrorID() + " " + each.getErrorText(Locale.ROOT));
                }
            });
        }
        return found;
    }

    /** The same for the syntax of CII. */
    public static List<String> brokenCii(byte[] xml) {
        return broken(xml, EN16931Validation.VID_CII_1316);
    }

    private static DVRCoordinate id(DocumentType type, UblProfile profile) {
        boolean credit = type.sign() < 0;
        return switch (profile) {
            case EN16931 ->
                credit ? EN16931Validation.VID_UBL_CREDIT_NOTE_1316 : EN16931Validation.VID_UBL_INVOICE_1316;
            case PEPPOL ->
                type.isSelfBilled()
                        ? credit
                                ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_SELF_BILLING_UBL_V3
                                : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_SELF_BILLING_UBL_V3
                        : credit
                                ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                                : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
        };
    }
}
