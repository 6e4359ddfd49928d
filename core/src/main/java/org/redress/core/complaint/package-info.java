/// The complaint and its life: commands, events, and the one pure function that decides between
/// them.
package org.redress.core.complaint;
