package id.solok.library.calendar.web;

import id.solok.library.calendar.HolidayDifference;
import id.solok.library.calendar.HolidayDifference.Kind;
import id.solok.library.calendar.HolidayFile;
import id.solok.library.calendar.HolidayFileReader;
import id.solok.library.calendar.HolidayInput;
import id.solok.library.calendar.Holidays;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** A file of holidays: how it differs from what is here, and what of it is taken over. */
@Named
@ViewScoped
public class HolidayImport implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_BYTES = 1_000_001;

    @Inject
    private Holidays holidays;

    @Inject
    private HolidaysPage page;

    @Inject
    private Notice notice;

    private transient Part file;
    private List<Choice> choices = List.of();
    private List<HolidayFile.Unread> unread = List.of();

    /** A day on which the file and the calendar differ, and whether the file's word is taken. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1;

        private final HolidayDifference difference;
        private boolean taken;

        Choice(HolidayDifference difference) {
            this.difference = difference;
            taken = difference.kind() == Kind.NEW;
        }

        public HolidayDifference getDifference() {
            return difference;
        }

        /** A day that the file lacks stays; it can only be removed by hand. */
        public boolean isChoosable() {
            return difference.there() != null;
        }

        public boolean isTaken() {
            return taken;
        }

        public void setTaken(boolean isTaken) {
            taken = isTaken;
        }
    }

    public void compare() throws IOException {
        if (file == null) throw InvalidInput.at("file", "core.required");
        HolidayFile read;
        try (var content = file.getInputStream()) {
            read = HolidayFileReader.read(content.readNBytes(MOST_BYTES));
        }
        file.delete();
        unread = read.unread();
        var differences = holidays.compare(read.holidays());
        choices = differences.stream()
                .filter(difference -> difference.kind() != Kind.SAME)
                .map(Choice::new)
                .toList();
        notice.done("calendar.compared", differences.size() - choices.size(), choices.size(), unread.size());
    }

    public void take() {
        List<HolidayInput> chosen = choices.stream()
                .filter(choice -> choice.isTaken() && choice.isChoosable())
                .map(choice -> choice.getDifference().there())
                .toList();
        notice.done("calendar.taken-over", holidays.take(chosen));
        page.cancel();
        leave();
    }

    public void leave() {
        choices = List.of();
        unread = List.of();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<HolidayFile.Unread> getUnread() {
        return unread;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }
}
