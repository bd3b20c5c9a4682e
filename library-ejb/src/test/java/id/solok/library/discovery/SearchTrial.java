package id.solok.library.discovery;

import id.solok.library.index.SearchIndex;
import java.util.ArrayList;
import java.util.List;

/** {@link Search} without its container: the same reading of the text and the same forgiveness over an index. */
public final class SearchTrial {
    private final Forgiveness forgiveness;
    private final List<String> foundNothing = new ArrayList<>();

    public SearchTrial(SearchIndex index) {
        forgiveness = new Forgiveness(index::search, index::respelled, foundNothing::add);
    }

    public SearchResults search(SearchQuery query) {
        return forgiveness.search(query);
    }

    public List<String> foundNothing() {
        return foundNothing;
    }
}
