/// Published tables as counted records: what a table counts, and how counts become cells, rows,
/// notes and reports.
package org.redress.core.report;
