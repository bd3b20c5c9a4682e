package id.solok.library.notices.batch;

import id.solok.library.core.Roles;
import id.solok.library.notices.Channel;
import id.solok.library.notices.NoticeSending;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every few seconds for notices that are due; a slow mail server holds up no other channel. */
@Singleton
@Startup
@DependsOn("library-ejb.jar#SchemaMigrator")
@DeclareRoles(Roles.BATCH)
@RunAs(Roles.BATCH)
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class SenderTimer {
    @Inject
    private NoticeSending sending;

    private final AtomicBoolean mailing = new AtomicBoolean();
    private final AtomicBoolean messaging = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void mail() {
        send(mailing, Channel.EMAIL);
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void message() {
        send(messaging, Channel.WHATSAPP);
    }

    /** A tick that comes while the one before is still sending does nothing. */
    private void send(AtomicBoolean busy, Channel channel) {
        if (!busy.compareAndSet(false, true)) return;
        try {
            sending.sendDue(channel);
        } finally {
            busy.set(false);
        }
    }
}
