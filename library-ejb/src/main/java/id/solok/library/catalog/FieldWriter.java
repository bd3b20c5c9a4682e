package id.solok.library.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** Writes single fields of a record; a subfield without text is left out, a field without subfields removed. */
final class FieldWriter {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private final Record record;
    private final MarcFactory factory;

    FieldWriter(Record record, MarcFactory factory) {
        this.record = record;
        this.factory = factory;
    }

    void remove(String tag) {
        record.getVariableFields(tag).forEach(record::removeVariableField);
    }

    boolean has(String tag) {
        return record.getVariableField(tag) != null;
    }

    /** Removes the fields whose reading is not wanted any more; returns what is wanted and has no field yet. */
    List<String> keep(String[] tags, Function<DataField, String> reading, List<String> wanted) {
        List<String> missing = new ArrayList<>(wanted);
        for (var field : record.getVariableFields(tags)) {
            var text = field instanceof DataField data ? reading.apply(data) : null;
            if (text == null) continue;
            if (wanted.contains(text)) missing.remove(text);
            else record.removeVariableField(field);
        }
        return missing;
    }

    /**
     * Lets a repeatable field say what is wanted: fields that say it stay, others are rewritten in their place while
     * something is missing, and removed after that; what is missing still gets fields of its own.
     */
    void relist(
            String tag,
            Function<DataField, List<String>> reading,
            List<String> wanted,
            UnaryOperator<String> key,
            BiConsumer<DataField, String> write,
            String indicators) {
        Map<String, String> missing = new LinkedHashMap<>();
        wanted.forEach(text -> missing.putIfAbsent(key.apply(text), text));
        var keys = Set.copyOf(missing.keySet());
        List<DataField> free = new ArrayList<>();
        for (var field : record.getVariableFields(tag)) {
            var said = field instanceof DataField data ? reading.apply(data) : List.<String>of();
            if (said.stream().anyMatch(keys::contains)) said.forEach(missing::remove);
            else if (!said.isEmpty()) free.add((DataField) field);
        }
        var texts = missing.values().iterator();
        for (var field : free)
            if (texts.hasNext()) write.accept(field, texts.next());
            else record.removeVariableField(field);
        while (texts.hasNext()) {
            var field = factory.newDataField(tag, indicators.charAt(0), indicators.charAt(1));
            write.accept(field, texts.next());
            put(field);
        }
    }

    void removeSubfields(String tag, String codes) {
        if (record.getVariableField(tag) instanceof DataField field)
            for (var code : codes.toCharArray()) field.getSubfields(code).forEach(field::removeSubfield);
    }

    /** Puts one field in the place of the first with this tag; further ones stay as they are. */
    void replace(String tag, char first, char second, String... codesAndTexts) {
        var old = record.getVariableField(tag);
        if (old instanceof DataField data) {
            rewrite(data, codesAndTexts);
            if (data.getSubfields().isEmpty()) record.removeVariableField(data);
        } else {
            field(tag, first, second, codesAndTexts);
        }
    }

    void field(String tag, char first, char second, String... codesAndTexts) {
        var field = factory.newDataField(tag, first, second);
        rewrite(field, codesAndTexts);
        if (!field.getSubfields().isEmpty()) put(field);
    }

    void control(String tag, String data) {
        if (record.getVariableField(tag) instanceof ControlField field) field.setData(data);
        else put(factory.newControlField(tag, data));
    }

    /** Puts the field after the last one whose tag is not higher; what stands behind it keeps its order. */
    void put(VariableField field) {
        var fields = List.copyOf(record.getVariableFields());
        int place = fields.size();
        while (place > 0 && fields.get(place - 1).getTag().compareTo(field.getTag()) > 0) place--;
        var behind = fields.subList(place, fields.size());
        behind.forEach(record::removeVariableField);
        record.addVariableField(field);
        behind.forEach(record::addVariableField);
    }

    /** Writes into 008 at a position counted from 0, when there is an 008 long enough. */
    void fixed(int position, String code) {
        int end = position + code.length();
        record.getControlFields().stream()
                .filter(field -> field.getTag().equals("008"))
                .filter(field -> field.getData() != null && field.getData().length() >= end)
                .forEach(field -> field.setData(field.getData().substring(0, position)
                        + code
                        + field.getData().substring(end)));
    }

    /** Puts texts in the place of the first subfields with these codes. */
    void rewrite(DataField field, String... codesAndTexts) {
        for (int i = 0; i < codesAndTexts.length; i += 2) {
            char code = codesAndTexts[i].charAt(0);
            var text = oneLine(codesAndTexts[i + 1]);
            var old = field.getSubfield(code);
            boolean repeatedCode = i > 0 && codesAndTexts[i].equals(codesAndTexts[i - 2]);
            if (old != null && !repeatedCode) {
                if (text == null) field.removeSubfield(old);
                else old.setData(text);
            } else if (text != null) {
                field.addSubfield(factory.newSubfield(code, text));
            }
        }
    }

    // a line break has no place in a record
    private static String oneLine(String text) {
        return text == null ? null : BREAKS.matcher(text).replaceAll(" ");
    }
}
