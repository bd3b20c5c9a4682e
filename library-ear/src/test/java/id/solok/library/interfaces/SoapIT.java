package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.soap.SOAPElement;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.SOAPBinding;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The partners' catalogue service, met with nothing but its WSDL. */
class SoapIT {
    private static final String NAMESPACE = "urn:solok:library:catalogue:1";
    private static final String PATH = "/soap/Catalogue";

    private final Rest cataloguer = Rest.cataloguer();
    private final String partner = Rest.as("dinas-pendidikan").token();

    @Test
    void theWsdlIsOpenAndNamesThePortInUse() {
        var anyone = Rest.withoutToken();

        var wsdl = anyone.get(PATH + "?wsdl").expect(200);

        assertTrue(wsdl.header("Content-Type").startsWith("text/xml"), wsdl.header("Content-Type"));
        var address = "location=\"" + anyone.system().installation().baseUrl() + PATH + "\"";
        assertTrue(wsdl.text().contains(address), () -> address + " is not in " + wsdl.text());
    }

    @Test
    void aPartnerFindsARecordByItsWords() throws Exception {
        var title = Rest.fresh("Randai");
        long id = Given.record(cataloguer, title);
        RestIT.awaitFound(title);

        var found = call(partner, "search", Map.of("text", title, "page", "1", "size", "5"));

        assertEquals("1", text(found, "total"));
        assertEquals(Long.toString(id), text(found, "id"));
        assertEquals(title, text(found, "title"));
        assertEquals("Navis, A. A.", text(found, "author"));
    }

    @Test
    void aPartnerReadsARecordWithItsNumberOfCopies() throws Exception {
        var title = Rest.fresh("Saluang & <talempong> ");
        long id = Given.record(cataloguer, title);
        Given.addCopy(cataloguer, id, Rest.fresh("B"));
        Given.addCopy(cataloguer, id, Rest.fresh("B"));

        var record = call(partner, "record", Map.of("id", Long.toString(id)));

        assertEquals(title, text(record, "title"));
        assertEquals("2", text(record, "copies"));
        assertEquals("2", text(record, "available"));
    }

    @Test
    void availabilityFollowsTheLoan() throws Exception {
        var desk = Rest.desk();
        var barcode = Given.copy(cataloguer);

        assertEquals("true", text(call(partner, "availability", Map.of("barcode", barcode)), "available"));
        desk.post("/api/v1/loans", Given.loanJson(Given.member(desk), barcode)).expect(201);

        var lent = call(partner, "availability", Map.of("barcode", barcode));
        assertEquals("false", text(lent, "available"));
        assertEquals("on-loan", text(lent, "status"));
    }

    @Test
    void anUnknownRecordIsARefusalWithAStableCode() {
        var fault = assertThrows(SOAPFaultException.class, () -> call(partner, "record", Map.of("id", "999999999999")))
                .getFault();

        assertEquals(
                1,
                fault.getDetail().getElementsByTagNameNS(NAMESPACE, "Refused").getLength());
        assertEquals("catalog.no-such-record", first(fault.getElementsByTagNameNS("*", "code")));
        assertFalse(first(fault.getElementsByTagNameNS("*", "reason")).isBlank());
    }

    @Test
    void anUnknownBarcodeIsARefusalToo() {
        var fault = assertThrows(
                        SOAPFaultException.class, () -> call(partner, "availability", Map.of("barcode", "NO-SUCH")))
                .getFault();

        assertEquals("catalog.no-such-barcode", first(fault.getElementsByTagNameNS("*", "code")));
    }

    @Test
    void callsWantAPartnersToken() {
        var search = Map.of("text", "a");

        assertStatus(401, assertThrows(WebServiceException.class, () -> call(null, "search", search)));
        assertStatus(401, assertThrows(WebServiceException.class, () -> call("abc", "search", search)));
        assertStatus(403, assertThrows(WebServiceException.class, () -> call(cataloguer.token(), "search", search)));
    }

    private static SOAPMessage call(String token, String operation, Map<String, String> arguments)
            throws SOAPException, MalformedURLException {
        var port = port(token);
        var message = ((SOAPBinding) port.getBinding()).getMessageFactory().createMessage();
        SOAPElement call = message.getSOAPBody().addChildElement(new QName(NAMESPACE, operation, "c"));
        for (var name : List.of("text", "page", "size", "id", "barcode"))
            if (arguments.containsKey(name))
                call.addChildElement(new QName(name)).addTextNode(arguments.get(name));
        return port.invoke(message);
    }

    private static Dispatch<SOAPMessage> port(String token) throws MalformedURLException {
        var wsdl = URI.create(Rest.withoutToken().system().installation().baseUrl() + PATH + "?wsdl");
        var service = Service.create(wsdl.toURL(), new QName(NAMESPACE, "Catalogue"));
        var port =
                service.createDispatch(new QName(NAMESPACE, "CataloguePort"), SOAPMessage.class, Service.Mode.MESSAGE);
        var headers = new HashMap<String, List<String>>();
        if (token != null) headers.put("Authorization", List.of("Bearer " + token));
        port.getRequestContext().put(MessageContext.HTTP_REQUEST_HEADERS, headers);
        return port;
    }

    private static String text(SOAPMessage answer, String element) throws SOAPException {
        return first(answer.getSOAPBody().getElementsByTagNameNS("*", element));
    }

    private static String first(NodeList elements) {
        Node first = elements.item(0);
        if (first == null) throw new AssertionError("there is no such element");
        return first.getTextContent();
    }

    private static void assertStatus(int status, WebServiceException refused) {
        assertTrue(refused.getMessage().contains(Integer.toString(status)), refused.getMessage());
    }
}
