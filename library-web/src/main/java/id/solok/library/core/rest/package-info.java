/** What all REST resources share: the application, JSON, problems, paging, idempotency keys. */
package id.solok.library.core.rest;
