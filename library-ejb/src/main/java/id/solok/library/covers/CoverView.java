package id.solok.library.covers;

import java.time.Instant;

/** That a record has a cover: the number of its change, the measures of the larger picture, who sent it when. */
public record CoverView(long recordId, long version, int width, int height, Instant changedAt, String changedBy) {}
