/// A procedure as data: its stages, their clocks, timescales, steps, people and ways on, each with
/// its source.
package org.redress.core.procedure;
