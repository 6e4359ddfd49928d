/// Reads a folder of case files, all or nothing, through the same rules as live work.
package org.redress.core.casefiles;
