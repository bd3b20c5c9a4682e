package id.solok.library.discovery.web;

import java.util.ArrayList;
import java.util.List;

/** The row of page numbers: first, last, and the ones around the present; 0 stands for a gap. */
public record Pages(int present, int last) {
    static Pages of(int present, long total) {
        long pages = (total + SearchAddress.PAGE_SIZE - 1) / SearchAddress.PAGE_SIZE;
        return new Pages(present, (int) Math.max(1, Math.min(pages, SearchAddress.LAST_PAGE)));
    }

    /** How many titles can be paged through at most. */
    public int reach() {
        return last * SearchAddress.PAGE_SIZE;
    }

    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - present) <= 1) numbers.add(number);
            else if (numbers.get(numbers.size() - 1) != 0) numbers.add(0);
        }
        return numbers;
    }
}
