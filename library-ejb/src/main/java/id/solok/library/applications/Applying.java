package id.solok.library.applications;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.membership.Enrolment;
import id.solok.library.membership.Enrolments;
import id.solok.library.membership.MemberNotices;
import id.solok.library.vault.Vault;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen's side of applications: sending one and following it; open to all. */
@Stateless
@PermitAll
public class Applying {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    private ApplicationStore store;

    @Inject
    private ProofStore proofs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private MemberNotices notices;

    @Inject
    private Settings settings;

    @Inject
    private Vault vault;

    @Inject
    private FormKeys keys;

    @Inject
    private Clock clock;

    /** The key of a new form; the form is taken for a day. */
    public String newForm() {
        return keys.draw(clock.instant());
    }

    /**
     * Keeps an application and returns its number; the same form sent again returns the same number. Refused at fields, and
     * when this sender has sent too many.
     *
     * @param formKey drawn with the form
     * @param sender where it comes from, such as an address; kept as a digest
     */
    public String apply(String formKey, String sender, Enrolment enrolment, List<Proof> sent) {
        keys.check(formKey, clock.instant());
        store.lockKey(formKey);
        var before = store.progress(formKey);
        if (before.isPresent()) return before.get().number();
        var digest = vault.digest("application.sender", sender);
        checkRate(digest);
        var types = sent.stream().map(proof -> proof.contentType(atMostMb())).toList();
        var memberId = enrolments.apply(enrolment);
        var number = store.nextNumber(today().getYear());
        var application = new Application(number, formKey, memberId, digest, clock.instant());
        store.add(application);
        for (int i = 0; i < sent.size(); i++) proofs.add(application.id(), sent.get(i), types.get(i));
        tell(memberId, number);
        return number;
    }

    private void tell(long memberId, String number) {
        var until = today().plusDays(settings.number(SettingName.APPLICATION_DAYS, today()));
        var values = Map.of("number", number, "until", until.toString());
        notices.tell(memberId, "membership.registered", values, "application:" + number);
    }

    /** How far the application of a form is. */
    public Optional<Progress> progress(String formKey) {
        return store.progress(formKey);
    }

    /** The largest file that is taken, in MB. */
    public int atMostMb() {
        return settings.number(SettingName.APPLICATION_FILE_AT_MOST_MB, today());
    }

    private void checkRate(String sender) {
        var sentBefore = store.sentSince(sender, clock.instant().minus(AN_HOUR));
        if (sentBefore >= settings.number(SettingName.APPLICATIONS_AN_HOUR, today()))
            throw new RuleViolation("applications.too-many");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
