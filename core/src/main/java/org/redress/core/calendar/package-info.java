/// Working days, timescales, and the dates that follow from them with their working.
package org.redress.core.calendar;
