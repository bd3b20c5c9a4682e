/** What all pages share: language, addresses of public pages, refusals on the page, errors, sign-out, readiness. */
package id.solok.library.core.web;
