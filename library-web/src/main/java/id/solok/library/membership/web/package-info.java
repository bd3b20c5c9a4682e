/** The members in the staff portal: list, registration, one member. */
package id.solok.library.membership.web;
