package id.solok.library.notices.web;

import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.notices.Channel;
import id.solok.library.notices.ChannelStatus;
import id.solok.library.notices.NoticeChannels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How the channels do; switched off and on, and tried out with a message to oneself. */
@Named
@ViewScoped
public class ChannelsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeChannels channels;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    @Inject
    private Language language;

    private transient List<ChannelStatus> all;
    private String email;
    private String whatsapp;
    private Long sent;

    public void open() {
        user.require("admin", "manager");
    }

    public List<ChannelStatus> getAll() {
        if (all == null) all = channels.all();
        return all;
    }

    public boolean isOn(String channel) {
        return getAll().stream().anyMatch(each -> each.channel().name().equals(channel) && each.on());
    }

    public void pause(Channel channel) {
        change(channel, true, "notices.switched-off");
    }

    public void resume(Channel channel) {
        change(channel, false, "notices.switched-on");
    }

    private void change(Channel channel, boolean paused, String code) {
        channels.pause(channel, paused);
        all = null;
        notice.done(code, channel);
    }

    public void testEmail() {
        sent = channels.test(Channel.EMAIL, email, language.getCode());
        notice.done("notices.test-told");
    }

    public void testWhatsApp() {
        sent = channels.test(Channel.WHATSAPP, whatsapp, language.getCode());
        notice.done("notices.test-told");
    }

    /** The test message that was told last; null before. */
    public Long getSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }

    public String getWhatsapp() {
        return whatsapp;
    }

    public void setWhatsapp(String newWhatsapp) {
        whatsapp = newWhatsapp;
    }
}
