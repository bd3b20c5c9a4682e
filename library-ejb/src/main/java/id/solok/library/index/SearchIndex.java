package id.solok.library.index;

import id.solok.library.core.CatalogueChanged;
import id.solok.library.core.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;

/** The index as it is asked; which engine answers, and that it may be another one from now on, is not seen from outside. */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final long OWN_CHANGES_MILLIS = 400;

    @Inject
    private EngineChoice choice;

    private final Progress progress = new Progress();
    private EngineStore store;
    private volatile Engine engine;
    private volatile boolean complete;

    void open() {
        store = choice.store();
        engine = store.open();
        complete = engine.position().isPresent();
    }

    boolean opened() {
        return engine != null;
    }

    void close() {
        if (engine != null) engine.close();
    }

    /** Gives up the engine as it is, to be opened again. */
    void drop() {
        var given = engine;
        engine = null;
        try {
            if (given != null) given.close();
        } catch (UncheckedIOException | AlreadyClosedException broken) {
            LOG.log(Level.WARNING, "The search index could not be closed.", broken);
        }
    }

    Engine engine() {
        return engine;
    }

    EngineStore store() {
        return store;
    }

    Progress progress() {
        return progress;
    }

    /** From now on this one is searched, and it holds the whole catalogue. */
    void use(Engine other) {
        engine = other;
        complete = true;
        progress.published();
    }

    void completed() {
        complete = true;
    }

    /** A change on this server was committed: it is looked for at once. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        progress.changed();
    }

    /** Whether everything is in it; not so while it is built for the first time. */
    public boolean complete() {
        return complete;
    }

    /** Another number after every change that searches can see. */
    public long generation() {
        return progress.generation();
    }

    /** What was changed on this server before this call is seen by searches after it, unless there is very much of it. */
    public void awaitOwnChanges() {
        progress.await(OWN_CHANGES_MILLIS);
    }

    public Found search(IndexQuery query) {
        return ask(current -> current.search(query));
    }

    /** The hits of a query alone, without counting everything that is found. */
    public List<SearchHit> hits(IndexQuery query) {
        return ask(current -> current.hits(query));
    }

    /** The ids of everything that is found, in their own order, so many above {@code after}. */
    public List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) {
        return ask(current -> current.idsAfter(what, filters, after, most));
    }

    /** Other works near the record, the nearest first. */
    public List<SearchHit> similar(long id, int size) {
        return ask(current -> current.similar(id, size));
    }

    /** The other editions of the record's work, the latest first. */
    public List<SearchHit> editions(long id, int size) {
        return ask(current -> current.editions(id, size));
    }

    /** Titles that begin so or have words that do. */
    public List<SearchHit> titlesBeginning(List<String> words, int size) {
        return ask(current -> current.beginning(words, size)).titles();
    }

    /** Titles, authors and subjects that begin so or have words that do. */
    public Beginnings beginnings(String text, int size) {
        var words = Terms.words(text);
        if (words.isEmpty()) return new Beginnings(List.of(), Map.of());
        var found = ask(current -> current.beginning(words, size));
        return new Beginnings(found.titles(), found.headings());
    }

    /** Titles and headings for somebody who is typing. */
    public record Beginnings(List<SearchHit> titles, Map<Facet, List<FacetValue>> headings) {}

    /** The text in a spelling of which all words stand in the catalogue; empty when there is no better one. */
    public Optional<String> respelled(String text) {
        var words = Terms.words(text);
        if (words.isEmpty()) return Optional.empty();
        return ask(current -> current.respelled(words)).map(better -> String.join(" ", better));
    }

    /** Authors or subjects in alphabetical order with the number of their records, from this text on. */
    public List<FacetValue> headings(Facet facet, String from, int size) {
        var folded = id.solok.library.core.Text.folded(from == null ? "" : from);
        return ask(current -> current.headings(facet, folded, size));
    }

    /** How many records it holds. */
    public long size() {
        return ask(Engine::size);
    }

    // the one that was just replaced by another may close between looking and asking
    private <T> T ask(Function<Engine, T> question) {
        var asked = engine;
        if (asked == null) throw new Unavailable("index.away", null);
        try {
            return question.apply(asked);
        } catch (AlreadyClosedException replaced) {
            if (engine == asked) throw replaced;
            return question.apply(engine);
        } catch (UncheckedIOException away) {
            throw new Unavailable("index.away", away);
        }
    }
}
