package respondet.app.money;

import java.nio.charset.StandardCharsets;
import respondet.core.quantity.Money;

/** What a bank tells, invented. */
final class BankFile {

    private BankFile() {}

    static String entry(Money amount, String sign, String endToEnd, String reason, String words) {
        var came = reason.isEmpty() ? "" : "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>";
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2025-07-22</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>
                <Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><RmtInf><Ustrd>%s</Ustrd></RmtInf>%s</TxDtls></NtryDtls></Ntry>
                """.formatted(amount.rounded(), sign, endToEnd, amount.rounded(), sign, words, came);
    }

    /** One sum for a block of an order. */
    static String block(Money amount, String block) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2025-07-22</Dt></BookgDt><AcctSvcrRef>SUM-%s</AcctSvcrRef>
                <NtryDtls><Btch><PmtInfId>%s</PmtInfId></Btch></NtryDtls></Ntry>
                """.formatted(amount.rounded(), amount.rounded(), block);
    }

    static byte[] statement(String entries) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
                <Id>1</Id><Acct><Id><IBAN>BE71096123456769</IBAN></Id></Acct>%s</Stmt></BkToCstmrStmt></Document>
                """.formatted(entries).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] refusal(String order) {
        return refusal(order, "RJCT", "");
    }

    static byte[] refusal(String order, String status, String parts) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId>
                <GrpSts>%s</GrpSts></OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt></Document>
                """.formatted(order, status, parts).getBytes(StandardCharsets.UTF_8);
    }

    /** One amount that was refused. */
    static String amount(String number, String reason) {
        return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>x</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>" + number
                + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>" + reason
                + "</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>";
    }
}
