package id.solok.library.discovery.soap;

import id.solok.library.catalog.Catalog;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.core.rest.CallerLanguage;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.holdings.CopyView;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import jakarta.inject.Inject;
import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import java.util.function.Supplier;

/** The catalogue for partners' systems; wants a token of role partner or librarian. */
@WebService(
        name = "Catalogue",
        serviceName = "Catalogue",
        portName = "CataloguePort",
        targetNamespace = Catalogue.NAMESPACE)
public class Catalogue {
    static final String NAMESPACE = "urn:solok:library:catalogue:1";
    private static final int USUAL = 20;

    @Inject
    private Search search;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private CallerLanguage language;

    /** Pages count from 1; 20 records a page when no size is given, at most 100. */
    @WebMethod
    @WebResult(name = "found")
    public Found search(
            @WebParam(name = "text") String text,
            @WebParam(name = "page") Integer page,
            @WebParam(name = "size") Integer size)
            throws Refused {
        var window = Window.ofPage(page == null ? 1 : page, size == null ? USUAL : size);
        return answer(() -> Found.of(search.search(SearchQuery.words(text, window))));
    }

    @WebMethod
    @WebResult(name = "record")
    public Title record(@WebParam(name = "id") long id) throws Refused {
        return answer(() -> {
            var copies = stock.copiesOf(id);
            long available = copies.stream().filter(CopyView::available).count();
            return Title.of(catalog.record(id), copies.size(), available);
        });
    }

    @WebMethod
    @WebResult(name = "availability")
    public Availability availability(@WebParam(name = "barcode") String barcode) throws Refused {
        return answer(() -> stock.copy(barcode)
                .map(Availability::of)
                .orElseThrow(() -> new NotFound("catalog.no-such-barcode", barcode == null ? "" : barcode)));
    }

    private <T> T answer(Supplier<T> work) throws Refused {
        try {
            return work.get();
        } catch (RuleViolation violation) {
            throw Refused.because(violation, language.locale());
        }
    }
}
