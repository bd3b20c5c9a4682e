package id.solok.library.notices.web;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.notices.Channel;
import id.solok.library.notices.ChannelStatus;
import id.solok.library.notices.DeliveryFilter;
import id.solok.library.notices.DeliveryState;
import id.solok.library.notices.DeliveryView;
import id.solok.library.notices.NoticeChannels;
import id.solok.library.notices.NoticeOutbox;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What was told and how it went; the filter stands in the address. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private NoticeChannels channels;

    @Inject
    private User user;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private String state;
    private String kind;
    private String channel;
    private String name;
    private String member;

    private final Pages<DeliveryView> list = new Pages<>((window, sort) -> outbox.find(filter(), window));

    public void open() {
        user.require("admin", "manager", "librarian", "circulation");
        state = Text.cleanOrEmpty(request.getParameter("state"));
        kind = Text.cleanOrEmpty(request.getParameter("kind"));
        channel = Text.cleanOrEmpty(request.getParameter("channel"));
        name = Text.cleanOrEmpty(request.getParameter("name"));
        member = Text.cleanOrEmpty(request.getParameter("member"));
    }

    private DeliveryFilter filter() {
        return new DeliveryFilter(
                constant(DeliveryState.values(), state), kind, constant(Channel.values(), channel), name, memberId());
    }

    private Long memberId() {
        return member.matches("[0-9]{1,18}") ? Long.valueOf(member) : null;
    }

    private static <T extends Enum<T>> T constant(T[] all, String text) {
        return Stream.of(all)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    public Pages<DeliveryView> getList() {
        return list;
    }

    public long getTotal() {
        return outbox.find(filter(), new Window(0, 1)).total();
    }

    public List<ChannelStatus> getOff() {
        return channels.all().stream().filter(each -> !each.on()).toList();
    }

    public List<Choice> getStates() {
        return Stream.of(DeliveryState.values())
                .map(each -> new Choice(
                        each.name(),
                        language.word("DeliveryState", each),
                        each.name().equals(state)))
                .toList();
    }

    public List<Choice> getKinds() {
        return outbox.kinds().stream()
                .map(each -> new Choice(
                        each.key(), each.name(language.getCode()), each.key().equals(kind)))
                .toList();
    }

    public List<Choice> getChannels() {
        return Stream.of(Channel.values())
                .map(each -> new Choice(
                        each.name(), language.word("Channel", each), each.name().equals(channel)))
                .toList();
    }

    public boolean isFiltered() {
        return !(state + kind + channel + name + member).isEmpty();
    }

    public String getName() {
        return name;
    }

    public String getMember() {
        return member;
    }
}
