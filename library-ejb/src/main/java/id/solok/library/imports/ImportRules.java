package id.solok.library.imports;

import id.solok.library.catalog.ProtectedFields;
import id.solok.library.core.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a profile lays down; an import keeps its own copy, so that a later change of the profile does not reach it. */
@Embeddable
public class ImportRules {
    @Column(name = "match_rules")
    private String matchRules;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_match")
    private OnMatch onMatch;

    @Column(name = "protected_fields")
    private String protectedFields;

    @Column(name = "correct_headings")
    private boolean correctHeadings;

    @Column(name = "holdings_tag")
    private String holdingsTag;

    @Column(name = "holdings_barcode")
    private String holdingsBarcode;

    @Column(name = "holdings_call_number")
    private String holdingsCallNumber;

    @Column(name = "holdings_room")
    private String holdingsRoom;

    @Column(name = "default_room")
    private String defaultRoom;

    protected ImportRules() {}

    ImportRules(ImportProfileInput input) {
        matchRules = input.matchRules().stream().map(MatchRule::name).collect(Collectors.joining(","));
        onMatch = input.onMatch();
        protectedFields = ProtectedFields.of(input.protectedFields()).toString();
        correctHeadings = input.correctHeadings();
        var holdings = input.holdings();
        if (holdings == null) return;
        holdingsTag = holdings.tag();
        holdingsBarcode = holdings.barcode();
        holdingsCallNumber = holdings.callNumber();
        holdingsRoom = holdings.room();
        defaultRoom = holdings.defaultRoom();
    }

    List<MatchRule> matchRules() {
        return Stream.of(matchRules.split(","))
                .filter(rule -> !rule.isEmpty())
                .map(MatchRule::valueOf)
                .toList();
    }

    OnMatch onMatch() {
        return onMatch;
    }

    ProtectedFields protectedFields() {
        return ProtectedFields.of(protectedFields);
    }

    boolean correctHeadings() {
        return correctHeadings;
    }

    /** The mapping of holdings fields to copies, or null when copies are not taken. */
    HoldingsMapping holdings() {
        if (holdingsTag == null) return null;
        return new HoldingsMapping(holdingsTag, holdingsBarcode, holdingsCallNumber, holdingsRoom, defaultRoom);
    }

    ImportProfileInput input(String name) {
        return new ImportProfileInput(name, matchRules(), onMatch, protectedFields, correctHeadings, holdings());
    }

    static void check(ImportProfileInput input) {
        if (input.onMatch() == null) throw InvalidInput.at("onMatch", "core.required");
        ProtectedFields.of(input.protectedFields());
        if (input.holdings() != null) input.holdings().check();
    }
}
