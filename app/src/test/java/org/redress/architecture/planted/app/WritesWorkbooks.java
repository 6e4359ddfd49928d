package org.redress.architecture.planted.app;

import org.dhatim.fastexcel.Workbook;

/// The application writes workbooks outside the room for them.
public record WritesWorkbooks(Workbook what) {}
