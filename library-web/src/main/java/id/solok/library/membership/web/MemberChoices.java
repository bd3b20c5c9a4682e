package id.solok.library.membership.web;

import id.solok.library.core.web.Language;
import id.solok.library.membership.Background;
import id.solok.library.membership.CardEnd;
import id.solok.library.membership.GuardianRelation;
import id.solok.library.membership.MemberTypes;
import id.solok.library.membership.Sex;
import id.solok.library.membership.Suspect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen in the forms of members, in the reader's language. */
@Named
@RequestScoped
public class MemberChoices {
    @Inject
    private MemberTypes types;

    @Inject
    private Language language;

    public List<Choice> getSexes() {
        return words("membership.sex", Stream.of(Sex.values()).map(Enum::name));
    }

    public List<Choice> getEducations() {
        return words("membership.education", Background.EDUCATIONS.stream());
    }

    public List<Choice> getRelations() {
        return words("membership.relation", Stream.of(GuardianRelation.values()).map(Enum::name));
    }

    public List<Choice> getCardEnds() {
        return words("membership.card-end", Stream.of(CardEnd.values()).map(Enum::name));
    }

    public List<Choice> getLanguages() {
        return words("membership.language", Stream.of("id", "en"));
    }

    public List<Choice> getVillages() {
        return types.villages().stream()
                .map(village -> new Choice(village.code(), village.name() + " (" + village.district() + ")"))
                .toList();
    }

    /** The name of a village by its code; the code itself when there is none. */
    public String village(String code) {
        return getVillages().stream()
                .filter(village -> village.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** The documents that a type asks for; all when it asks for none. */
    public List<Choice> documents(String type) {
        var asked = types.demands().stream()
                .filter(demands -> demands.type().equals(type))
                .flatMap(demands -> demands.documents().keySet().stream())
                .collect(Collectors.toSet());
        return getDocuments().stream()
                .filter(choice -> asked.isEmpty() || asked.contains(choice.value()))
                .toList();
    }

    public List<Choice> getDocuments() {
        return types.documentKinds().stream()
                .map(kind -> new Choice(kind.code(), kind.name(language.getLocale())))
                .toList();
    }

    public String document(String code) {
        return getDocuments().stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** Why somebody may be the same person. */
    public String reasons(Suspect suspect) {
        return Stream.of(
                        suspect.sameNik() ? "nik" : null,
                        suspect.sameBirth() ? "birth" : null,
                        suspect.samePhone() ? "phone" : null)
                .filter(reason -> reason != null)
                .map(reason -> language.word("membership.same", reason))
                .collect(Collectors.joining(", "));
    }

    private List<Choice> words(String vocabulary, Stream<String> values) {
        return values.map(value -> new Choice(value, language.word(vocabulary, value)))
                .toList();
    }
}
