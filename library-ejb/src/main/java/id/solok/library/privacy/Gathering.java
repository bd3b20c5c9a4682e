package id.solok.library.privacy;

import id.solok.library.audit.AccessLog;
import id.solok.library.core.Window;
import id.solok.library.membership.PersonalDataExport;
import id.solok.library.notices.NoticePreferences;
import id.solok.library.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;

/** Gathers all that is kept of a member: what the contexts add, and what of notices and the trail is theirs. */
@ApplicationScoped
class Gathering {
    private static final String FORMAT = "id.solok.library.personal-data/1";

    @Inject
    private Event<PersonalDataExport> exports;

    @Inject
    private Notices notices;

    @Inject
    private NoticePreferences preferences;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Clock clock;

    JsonObject of(long memberId) {
        var export = new PersonalDataExport(memberId);
        export.add("format", Json.createValue(FORMAT));
        export.add("madeAt", Json.createValue(clock.instant().toString()));
        exports.fire(export);
        export.add("noticePreferences", wishes(memberId));
        export.add("notices", told(memberId));
        export.add("accessLog", accesses(memberId));
        return export.json();
    }

    private JsonObject wishes(long memberId) {
        var said = preferences.of(memberId);
        var channels = Json.createObjectBuilder();
        said.choices().stream()
                .filter(choice -> choice.channel() != null)
                .forEach(choice -> channels.add(choice.kind().key(), choice.channel()));
        var wishes = Json.createObjectBuilder().add("digest", said.digest()).add("channels", channels);
        if (said.language() != null) wishes.add("language", said.language());
        return wishes.build();
    }

    private JsonArray told(long memberId) {
        var all = Json.createArrayBuilder();
        for (int first = 0; first <= Window.FARTHEST; first += Window.LARGEST) {
            var page = notices.of(memberId, new Window(first, Window.LARGEST));
            for (var notice : page.items())
                all.add(Json.createObjectBuilder()
                        .add("kind", notice.kind())
                        .add("toldAt", notice.toldAt().toString())
                        .add("subject", notice.subject())
                        .add("body", notice.body()));
            if (first + Window.LARGEST >= page.total()) break;
        }
        return all.build();
    }

    private JsonArray accesses(long memberId) {
        var all = Json.createArrayBuilder();
        for (int first = 0; first <= Window.FARTHEST; first += Window.LARGEST) {
            var page = accessLog.of(memberId, new Window(first, Window.LARGEST));
            for (var access : page.items()) {
                var one = Json.createObjectBuilder()
                        .add("at", access.at().toString())
                        .add("action", access.action());
                if (access.role() != null) one.add("role", access.role());
                all.add(one);
            }
            if (first + Window.LARGEST >= page.total()) break;
        }
        return all.build();
    }
}
