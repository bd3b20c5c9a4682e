package id.solok.library.marc;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One thing that is wrong with a record: a stable code, which is also the message key, and its arguments. */
public record MarcProblem(String code, List<String> args) implements Serializable {

    public MarcProblem {
        args = List.copyOf(args);
    }

    static MarcProblem of(String code, Object... args) {
        return new MarcProblem(code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
