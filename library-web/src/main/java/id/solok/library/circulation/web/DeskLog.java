package id.solok.library.circulation.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last actions of whoever is signed in at this desk, the newest first, over all their tabs. */
@Named
@SessionScoped
public class DeskLog implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;

    private final Deque<DeskAction> actions = new ArrayDeque<>();

    public synchronized List<DeskAction> getActions() {
        return List.copyOf(actions);
    }

    synchronized void add(DeskAction action) {
        actions.addFirst(action);
        if (actions.size() > KEPT) actions.removeLast();
    }
}
