package id.solok.library.privacy.web;

import id.solok.library.audit.AccessView;
import id.solok.library.core.Page;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.membership.ConsentPurpose;
import id.solok.library.membership.ConsentText;
import id.solok.library.membership.CurrentMember;
import id.solok.library.membership.ErasureCheck;
import id.solok.library.membership.MemberTypes;
import id.solok.library.notices.NoticePreferences;
import id.solok.library.notices.Preferences;
import id.solok.library.privacy.OwnData;
import id.solok.library.privacy.RequestKind;
import id.solok.library.privacy.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the member's own pages show of the own data: who saw them, what was asked, what was agreed to, what is told how. */
@Named
@RequestScoped
public class AccountPrivacy {
    private static final int ROWS = 25;
    private static final List<RequestKind> ASKED =
            List.of(RequestKind.ACCESS, RequestKind.CORRECTION, RequestKind.ERASURE);

    @Inject
    private OwnData data;

    @Inject
    private CurrentMember current;

    @Inject
    private MemberTypes types;

    @Inject
    private NoticePreferences preferences;

    @Inject
    private Settings settings;

    @Inject
    private AccountPage page;

    @Inject
    private AccessWords words;

    @Inject
    private Language language;

    private Page<AccessView> accesses;
    private Preferences wishes;

    public Page<AccessView> getAccesses() {
        if (accesses == null) accesses = data.accesses(Window.ofPage(page.getNumber(), ROWS));
        return accesses;
    }

    public boolean isMoreAccesses() {
        return page.more(getAccesses().total(), ROWS);
    }

    public AccessWords getWords() {
        return words;
    }

    public List<RequestView> getRequests() {
        return data.requests();
    }

    public List<RequestKind> getKinds() {
        return ASKED;
    }

    public boolean overdue(RequestView asked) {
        return asked.overdue(data.now());
    }

    public int getAnswerHours() {
        return settings.number(SettingName.PRIVACY_ANSWER_HOURS, page.getToday());
    }

    /** Why an erasure would wait, in words; empty when nothing stands against it. */
    public List<String> getHolds() {
        return data.holds().stream().map(this::reason).toList();
    }

    private String reason(ErasureCheck.Hold hold) {
        return language.text(hold.code(), hold.args().toArray());
    }

    public ConsentText getText() {
        return types.consentText(ConsentPurpose.MEMBER);
    }

    /** Whether the last word on the own consent is a yes. */
    public boolean isConsented() {
        return current.details().consents().stream()
                .filter(line -> line.purpose() == ConsentPurpose.MEMBER)
                .findFirst()
                .map(line -> line.given())
                .orElse(false);
    }

    public Preferences getWishes() {
        if (wishes == null) wishes = preferences.of(page.getMember().id());
        return wishes;
    }

    /** The languages that can be chosen; the empty one is what the library knows. */
    public List<String> getLanguages() {
        return List.of("", "id", "en");
    }

    public String getLanguage() {
        return getWishes().language() == null ? "" : getWishes().language();
    }

    public boolean chosen(Preferences.Choice choice, String way) {
        return (choice.channel() == null ? "" : choice.channel()).equals(way);
    }

    /** The quiet hours of the library, "21.00–07.00". */
    public String getQuietHours() {
        return "%02d.00–%02d.00"
                .formatted(
                        settings.number(SettingName.NOTICES_QUIET_FROM, page.getToday()),
                        settings.number(SettingName.NOTICES_QUIET_UNTIL, page.getToday()));
    }

    /** The ways that can be chosen for a kind, first the library's own order. */
    public List<String> ways(Preferences.Choice choice) {
        return choice.kind().required()
                ? List.of("", "EMAIL", "WHATSAPP", "ACCOUNT")
                : List.of("", "EMAIL", "WHATSAPP", "ACCOUNT", "NONE");
    }
}
