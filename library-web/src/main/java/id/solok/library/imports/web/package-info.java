/** Imports as pages of the portal: files are dropped, followed, decided on and taken back. */
package id.solok.library.imports.web;
