/// Adult social care: its statutory procedure, its vocabulary and its annual report.
package org.redress.adults;
