/** The nightly steps that forget what need not be known any longer. */
package id.solok.library.privacy.batch;
