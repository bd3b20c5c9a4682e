package id.solok.library.authorities.web;

import id.solok.library.authorities.AuthorityInput.SeeAlso;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.authorities.Relation;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One line of the form for a heading to be seen too. */
public class NeighbourLine implements Serializable {
    private static final long serialVersionUID = 1;

    private HeadingKind kind;
    private Relation relation = Relation.RELATED;
    private String heading;

    public NeighbourLine(HeadingKind kind) {
        this.kind = kind;
    }

    static NeighbourLine of(SeeAlso neighbour) {
        var line = new NeighbourLine(neighbour.kind());
        line.relation = neighbour.relation();
        line.heading = neighbour.heading();
        return line;
    }

    SeeAlso input() {
        return new SeeAlso(kind, heading, relation);
    }

    static String text(List<NeighbourLine> lines) {
        return lines.stream().map(line -> line.heading).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeighbourLine line
                && kind == line.kind
                && relation == line.relation
                && Objects.equals(Text.clean(heading), Text.clean(line.heading));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, relation, Text.clean(heading));
    }

    public HeadingKind getKind() {
        return kind;
    }

    public void setKind(HeadingKind newKind) {
        kind = newKind;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation newRelation) {
        relation = newRelation;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String newHeading) {
        heading = newHeading;
    }
}
