/** The pages as people meet them: a real browser on the whole system, with pictures and an accessibility check of each. */
package id.solok.library.browser;
