/** Applications for membership: the citizen's form and the desk's queue. */
package id.solok.library.applications.web;
