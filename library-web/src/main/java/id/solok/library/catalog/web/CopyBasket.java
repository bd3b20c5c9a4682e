package id.solok.library.catalog.web;

import id.solok.library.holdings.CopyView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies put together one after another, and the codes that were none. */
public class CopyBasket implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int UNKNOWN_KEPT = 20;

    private final LinkedHashMap<Long, CopyView> copies = new LinkedHashMap<>();
    private final ArrayList<String> unknown = new ArrayList<>();

    void add(CopyView copy) {
        copies.remove(copy.id());
        copies.put(copy.id(), copy);
    }

    void addAll(Collection<CopyView> all) {
        all.forEach(this::add);
    }

    void isNone(String code) {
        unknown.add(0, code);
        if (unknown.size() > UNKNOWN_KEPT) unknown.remove(UNKNOWN_KEPT);
    }

    /** Shows the copies as they are now. */
    void refresh(List<CopyView> now) {
        Map<Long, CopyView> byId = new LinkedHashMap<>();
        now.forEach(copy -> byId.put(copy.id(), copy));
        copies.replaceAll((id, before) -> byId.getOrDefault(id, before));
    }

    public void remove(long id) {
        copies.remove(id);
    }

    public void clear() {
        copies.clear();
        unknown.clear();
    }

    List<Long> ids() {
        return List.copyOf(copies.keySet());
    }

    /** The last one first. */
    public List<CopyView> getNewestFirst() {
        var list = new ArrayList<>(copies.values());
        java.util.Collections.reverse(list);
        return list;
    }

    List<CopyView> inOrder() {
        return List.copyOf(copies.values());
    }

    public List<String> getUnknown() {
        return unknown;
    }

    public int getSize() {
        return copies.size();
    }
}
