package id.solok.library.core.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Says on the page why a use case was refused, at the field where the problem is; what is no refusal stays a bug.
 *
 * <p>A field is found by its component id, which is the name that the boundary gives it.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var event = events.next();
            if (handled(context, event.getContext().getException())) events.remove();
        }
        getWrapped().handle();
    }

    private static boolean handled(FacesContext context, Throwable thrown) {
        if (cause(thrown, EJBAccessException.class) != null) return answer(context, 403);
        if (cause(thrown, ViewExpiredException.class) != null) return startAgain(context);
        var refusal = cause(thrown, RuleViolation.class);
        if (refusal == null) return false;
        if (refusal instanceof NotFound && !context.isPostback()) return answer(context, 404);
        say(context, refusal);
        if (!context.getResponseComplete()) context.renderResponse();
        return true;
    }

    private static void say(FacesContext context, RuleViolation refusal) {
        var locale = locale(context);
        if (refusal instanceof InvalidInput invalid)
            for (var problem : invalid.problems()) {
                var message = error(Messages.text(locale, problem));
                context.addMessage(clientId(context, problem.field()), message);
            }
        else context.addMessage(null, error(Messages.text(locale, refusal)));
        context.validationFailed();
    }

    private static String clientId(FacesContext context, String field) {
        var found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!matches(component, field)) return VisitResult.ACCEPT;
            found[0] = component.getClientId(context);
            mark(context, (UIInput) component, found[0]);
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    /** A field found wrong still shows what was typed into it. */
    private static void mark(FacesContext context, UIInput field, String clientId) {
        var typed = context.getExternalContext().getRequestParameterMap().get(clientId);
        field.setValid(false);
        field.setSubmittedValue(typed == null ? shown(context, field) : typed);
    }

    private static Object shown(FacesContext context, UIInput field) {
        var value = field.getValue();
        var converter = field.getConverter();
        return converter == null || value == null ? value : converter.getAsString(context, field, value);
    }

    private static boolean matches(UIComponent component, String field) {
        return component instanceof UIInput && field.equals(component.getId());
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    private static Locale locale(FacesContext context) {
        return context.getViewRoot() == null
                ? Messages.INDONESIAN
                : context.getViewRoot().getLocale();
    }

    private static boolean startAgain(FacesContext context) {
        // a page that asked by script stays as it is, with what was typed; staff.js says what happened
        if (context.getPartialViewContext().isAjaxRequest()) return answer(context, 410);
        var external = context.getExternalContext();
        try {
            external.redirect(ExpiredPage.address(external.getRequestHeaderMap().get("Referer")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    private static boolean answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
        return true;
    }

    static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (type.isInstance(cause)) return type.cast(cause);
        return null;
    }
}
