package id.solok.library.calendar;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The bookings and loans of the tests, as they stand in the database. */
final class TrialDays {
    private final DataSource dataSource;

    TrialDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void makeTable() throws SQLException {
        run(
                "create table if not exists trial_booking (id bigint primary key, branch text not null, day date not null)");
        run("truncate trial_booking");
    }

    void book(long id, String branch, LocalDate day) throws SQLException {
        run("insert into trial_booking values (%d, '%s', '%s')".formatted(id, branch, day));
    }

    void bookMany(int number, LocalDate day) throws SQLException {
        run("insert into trial_booking select n, 'pusat', date '%s' + n %% 3 from generate_series(1, %d) n"
                .formatted(day, number));
    }

    void change(long id, LocalDate day) throws SQLException {
        run("update trial_booking set day = '%s' where id = %d".formatted(day, id));
    }

    Map<Long, LocalDate> bookings() throws SQLException {
        Map<Long, LocalDate> days = new TreeMap<>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, day from trial_booking")) {
            while (rows.next()) days.put(rows.getLong(1), rows.getDate(2).toLocalDate());
        }
        return days;
    }

    /** How many bookings stand on a day on which their branch is closed. */
    long closed(OpenDays calendar) throws SQLException {
        long closed = 0;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select branch, day from trial_booking")) {
            while (rows.next())
                if (!calendar.isOpen(rows.getString(1), rows.getDate(2).toLocalDate())) closed++;
        }
        return closed;
    }

    void due(long loan, LocalDate day) throws SQLException {
        run("update loan set due_on = '%s' where id = %d".formatted(day, loan));
    }

    /** Copies of the record, each lent to the member and due on that day. */
    void lendMany(int number, long record, long member, LocalDate day) throws SQLException {
        run("""
                with c as (
                    insert into copy (id, version, record_id, barcode, call_number, room_code, status, lending_class, created_at,
                        last_change, changed_by, changed_at)
                    select nextval('copy_seq') + 1000000 + n, 0, %1$d, 'BANYAK-%1$d-' || n, '808', 'umum', 'ON_LOAN', 'regular',
                        now(), 'LENT', 'test', now()
                    from generate_series(1, %2$d) n returning id)
                insert into loan (id, version, copy_id, member_id, lent_at, lent_by, due_on)
                select nextval('loan_seq') + 1000000, 0, id, %3$d, now(), 'test', '%4$s' from c""".formatted(record, number, member, day));
    }

    long loansDue(LocalDate first, LocalDate last) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from loan where returned_at is null and due_on between '%s' and '%s'"
                                .formatted(first, last))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
