/** The portal's pages and downloads of exports. */
package id.solok.library.exports.web;
