package id.solok.library.calendar;

import id.solok.library.core.Page;
import java.util.List;

/** What a closure would move if it were applied now: counted, and a page of it. */
public record ClosurePreview(List<EffectCount> counts, Page<Effect> page) {}
