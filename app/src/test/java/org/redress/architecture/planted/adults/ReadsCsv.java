package org.redress.architecture.planted.adults;

import de.siegmar.fastcsv.reader.CsvReader;

/// A plugin gets its lines read.
public record ReadsCsv(CsvReader<?> what) {}
