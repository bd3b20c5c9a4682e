package id.solok.library.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A thing on the plan of a room. */
@Entity
@Table(name = "plan_item")
public class PlanItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_item_seq")
    @SequenceGenerator(name = "plan_item_seq", sequenceName = "plan_item_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "room_code", updatable = false)
    private String room;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String label;

    @Column(name = "from_left")
    private int left;

    @Column(name = "from_top")
    private int top;

    private int width;
    private int depth;

    @Column(name = "first_number")
    private String first;

    @Column(name = "last_number")
    private String last;

    protected PlanItem() {}

    PlanItem(String room, PlanItemInput input) {
        this.room = room;
        change(input);
    }

    final void change(PlanItemInput input) {
        kind = input.kind();
        label = input.label();
        left = input.place().left();
        top = input.place().top();
        width = input.place().width();
        depth = input.place().depth();
        first = input.first();
        last = input.last();
    }

    int version() {
        return version;
    }

    PlanItemView view() {
        return new PlanItemView(id, version, room, kind, label, new Place(left, top, width, depth), first, last);
    }
}
