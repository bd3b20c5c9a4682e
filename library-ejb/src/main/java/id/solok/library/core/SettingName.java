package id.solok.library.core;

import java.util.Arrays;
import java.util.Optional;

/** The settings there are, each a whole number with its limits; the portal shows them in this order. */
public enum SettingName {
    LOANS_AT_MOST("circulation.loans-at-most", 0, 100),
    LOAN_DAYS("circulation.loan-days", 1, 365),
    IMPORT_AT_MOST_MB("catalog.import-at-most-mb", 1, 4000),
    APPLICATIONS_AN_HOUR("membership.applications-an-hour", 1, 10_000),
    APPLICATION_DAYS("membership.application-days", 1, 365),
    APPLICATION_FILE_AT_MOST_MB("membership.file-at-most-mb", 1, 20),
    APPLICATION_FILES_KEPT_DAYS("membership.files-kept-days", 0, 365),
    WORKING_DAYS_A_WEEK("calendar.working-days-a-week", 5, 7),
    COLLECTIVE_LEAVE_IS_WORK("calendar.collective-leave-is-work", 0, 1),
    NOTICES_QUIET_FROM("notices.quiet-from", 0, 23),
    NOTICES_QUIET_UNTIL("notices.quiet-until", 0, 23),
    NOTICES_DIGEST_HOUR("notices.digest-hour", 0, 23),
    NOTICES_TRIES("notices.tries", 1, 50),
    NOTICES_RETRY_FIRST_SECONDS("notices.retry-first-seconds", 1, 3600),
    NOTICES_RETRY_LONGEST_MINUTES("notices.retry-longest-minutes", 1, 1440),
    NOTICES_KEPT_DAYS("notices.kept-days", 30, 3650),
    EXPIRING_NOTICE_DAYS("membership.expiring-notice-days", 1, 365),
    PRIVACY_ANSWER_HOURS("privacy.answer-hours", 1, 240),
    LOAN_HISTORY_DAYS("privacy.loan-history-days", 0, 3650),
    REFUSED_APPLICANTS_DAYS("privacy.refused-applicants-days", 1, 3650),
    ACCESS_LOG_DAYS("privacy.access-log-days", 365, 3650);

    private final String key;
    private final int least;
    private final int most;

    SettingName(String key, int least, int most) {
        this.key = key;
        this.least = least;
        this.most = most;
    }

    public String key() {
        return key;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    static Optional<SettingName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }

    /** Refuses a value that is no whole number within the limits, at the field {@code value}. */
    void check(String value) {
        int number;
        try {
            number = Integer.parseInt(value == null ? "" : value.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.at("value", "core.number-between", least, most);
        }
        if (number < least || number > most) throw InvalidInput.at("value", "core.number-between", least, most);
    }
}
