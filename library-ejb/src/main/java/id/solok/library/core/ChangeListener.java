package id.solok.library.core;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells of every change of an entity that the search index follows, so that it need not wait for its next look. */
public class ChangeListener {
    @Inject
    private Event<CatalogueChanged> changed;

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        changed.fire(new CatalogueChanged());
    }
}
