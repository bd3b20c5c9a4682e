/** The job that writes exports, and the nightly step that removes old files. */
package id.solok.library.exports.batch;
