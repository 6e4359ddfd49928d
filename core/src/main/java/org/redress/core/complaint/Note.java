package org.redress.core.complaint;

import java.time.LocalDate;

/// What somebody wanted kept with the complaint.
///
/// @param number counts from 1 within the complaint
/// @param words what they wrote
public record Note(int number, LocalDate on, TextRef words) {}
