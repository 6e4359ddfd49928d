/// Tables that the reports of several areas share: what each counts, parted by whose complaints
/// they are, so that an area's report is a list of them. For plugin authors.
package org.redress.core.tables;
