package id.solok.library.imports;

import id.solok.library.marc.MarcEntry;
import id.solok.library.marc.MarcProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;

/** One thing that was wrong with one record of an import. */
@Entity
@Table(name = "marc_import_problem")
public class ImportProblem {
    private static final String ARGUMENT_END = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marc_import_problem_seq")
    @SequenceGenerator(name = "marc_import_problem_seq", sequenceName = "marc_import_problem_seq", allocationSize = 500)
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private long position;
    private String identifier;
    private boolean refused;
    private String code;
    private String args;

    protected ImportProblem() {}

    ImportProblem(long importId, MarcEntry entry, MarcProblem problem, boolean refused) {
        this.importId = importId;
        position = entry.position();
        identifier = entry.identifier();
        this.refused = refused;
        code = problem.code();
        args = String.join(ARGUMENT_END, problem.args());
    }

    ImportProblemView view() {
        var list = args.isEmpty() ? List.<String>of() : List.of(args.split(ARGUMENT_END, -1));
        return new ImportProblemView(id, position, identifier, refused, code, list);
    }
}
