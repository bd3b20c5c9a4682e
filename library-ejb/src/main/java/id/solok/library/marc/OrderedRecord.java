package id.solok.library.marc;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Leader;
import org.marc4j.marc.VariableField;
import org.marc4j.marc.impl.RecordImpl;

/** A record that keeps its fields in the order they came in, repeated control fields too. */
public final class OrderedRecord extends RecordImpl {
    private static final long serialVersionUID = 1;

    private final ArrayList<VariableField> fields = new ArrayList<>();

    public OrderedRecord(Leader leader) {
        setLeader(leader);
    }

    @Override
    public void addVariableField(VariableField field) {
        fields.add(field);
        if (field instanceof ControlField control) controlFields.add(control);
        if (field instanceof DataField data) dataFields.add(data);
    }

    @Override
    public void removeVariableField(VariableField field) {
        fields.removeIf(one -> one == field);
        controlFields.removeIf(one -> one == field);
        dataFields.removeIf(one -> one == field);
    }

    @Override
    public List<VariableField> getVariableFields() {
        return unmodifiableList(fields);
    }

    @Override
    public List<ControlField> getControlFields() {
        return unmodifiableList(controlFields);
    }

    @Override
    public List<DataField> getDataFields() {
        return unmodifiableList(dataFields);
    }

    @Override
    public ControlField getControlNumberField() {
        return controlFields.stream()
                .filter(field -> field.getTag().equals("001"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public VariableField getVariableField(String tag) {
        return fields.stream()
                .filter(field -> field.getTag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<VariableField> getVariableFields(String tag) {
        return fields.stream().filter(field -> field.getTag().equals(tag)).toList();
    }
}
