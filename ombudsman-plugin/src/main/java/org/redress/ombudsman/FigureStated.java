package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.Optional;

/// The annual letter states a figure. One stated again takes the place of the earlier.
///
/// @param year the financial year, such as `2024-25`
/// @param category what the figure is of, where it is not of all together
record FigureStated(
        LocalDate on, String year, LetterFigure figure, Optional<String> category, int number) {}
