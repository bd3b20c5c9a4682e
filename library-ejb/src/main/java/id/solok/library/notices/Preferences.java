package id.solok.library.notices;

import java.util.List;

/** What a member wants; {@code language} is null when nothing was said. */
public record Preferences(String language, boolean digest, List<Choice> choices) {
    /** What is wanted for one kind: a channel's name, {@code NONE}, or null when nothing was said. */
    public record Choice(KindView kind, String channel) {}
}
