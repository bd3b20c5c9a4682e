/** The nightly step that removes old counts of searches without hits. */
package id.solok.library.discovery.batch;
