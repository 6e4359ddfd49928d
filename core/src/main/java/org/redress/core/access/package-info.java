/// Who may see and do what: the one place that says so, for the pages and the REST API alike. What
/// nobody was given, nobody may.
package org.redress.core.access;
