package id.solok.library.index;

import id.solok.library.core.Window;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to the index: what, narrowed by which facets, in which order, which part of it, which facets to count, and
 * whether editions of a work come as one hit.
 */
public record IndexQuery(
        Clause what,
        Map<Facet, List<String>> filters,
        Sort sort,
        Window window,
        Set<Facet> counted,
        boolean editionsTogether) {}
