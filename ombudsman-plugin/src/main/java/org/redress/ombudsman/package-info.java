/// The Ombudsman's cases and the figures of other authorities: their events, their tables and their
/// case files.
package org.redress.ombudsman;
