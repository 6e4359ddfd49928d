/// Adult social care: its statutory procedure and its vocabulary.
package org.redress.adults;
