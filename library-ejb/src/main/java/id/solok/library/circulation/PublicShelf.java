package id.solok.library.circulation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What everyone may know of a record's copies: where they stand, and when those that are out are expected. */
@Stateless
@PermitAll
public class PublicShelf {
    @Inject
    private Loans loans;

    /** The copies of a record that belong to the stock, with no word of who has them; one statement. */
    public List<ShelfCopy> copiesOf(long recordId) {
        return loans.shelf(recordId);
    }
}
