package org.redress.core.calendar;

import java.time.LocalDate;

/// A bank holiday of England and Wales, on the day on which it is kept.
///
/// @param date the day off, which is the substitute day where the holiday itself falls at a weekend
/// @param title its name, such as `Easter Monday`
public record BankHoliday(LocalDate date, String title) {}
