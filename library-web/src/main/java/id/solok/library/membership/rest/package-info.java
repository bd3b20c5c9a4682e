/** Members over REST. */
package id.solok.library.membership.rest;
