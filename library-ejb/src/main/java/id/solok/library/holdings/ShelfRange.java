package id.solok.library.holdings;

import id.solok.library.core.Text;
import java.io.Serializable;

/** A stretch of shelf: a room or branch, null for any, and the call numbers it goes from and to, null for open ends. */
public record ShelfRange(String branch, String room, String from, String to, boolean withdrawn)
        implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 100;

    public ShelfRange {
        branch = Text.clean(branch);
        room = Text.clean(room);
        from = shortened(Text.clean(from));
        to = shortened(Text.clean(to));
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : Text.clean(text.substring(0, LONGEST));
    }
}
