package id.solok.library.calendar;

import java.io.Serializable;

/**
 * What a closure moves at one subject of a plug-in.
 *
 * @param kind the plug-in's name for what moves, such as {@code loan-due}; its word is the message {@code
 *     closure-kind.<kind>}
 * @param subject the plug-in's own id of what is moved
 * @param label what staff know the subject by, without a person's name
 * @param before the value before, as the plug-in writes it; a day as ISO 8601, so that the portal can show it
 * @param after the value that takes its place
 */
public record Effect(String kind, long subject, String label, String before, String after) implements Serializable {
    private static final long serialVersionUID = 1;
}
