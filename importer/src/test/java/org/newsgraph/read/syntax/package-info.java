/** Tests of parsing. */
package org.newsgraph.read.syntax;
