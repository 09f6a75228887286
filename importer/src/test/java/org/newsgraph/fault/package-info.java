/** What an import survives: processes that are killed, connections that break, disks that are full. */
package org.newsgraph.fault;
