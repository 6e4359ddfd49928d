/// Tables as files for a spreadsheet: CSV and XLSX, written as they are made, so that memory does
/// not grow with their rows.
@NullMarked
package org.redress.app.sheet;

import org.jspecify.annotations.NullMarked;
