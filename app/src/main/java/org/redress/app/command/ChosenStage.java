package org.redress.app.command;

import org.redress.core.procedure.Procedure;
import org.redress.core.procedure.Stage;
import org.redress.core.spi.ServiceArea;

/// A stage with the procedure and the area that it belongs to.
record ChosenStage(ServiceArea area, Procedure procedure, Stage stage) {}
