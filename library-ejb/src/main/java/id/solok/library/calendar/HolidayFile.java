package id.solok.library.calendar;

import java.io.Serializable;
import java.util.List;

/** What a file says of holidays, one for each day, and the entries that cannot be read. */
public record HolidayFile(List<HolidayInput> holidays, List<Unread> unread) implements Serializable {
    private static final long serialVersionUID = 1;

    public HolidayFile {
        holidays = List.copyOf(holidays);
        unread = List.copyOf(unread);
    }

    /** An entry that cannot be read: which, what stands there, and the message that says why. */
    public record Unread(int entry, String text, String code) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
