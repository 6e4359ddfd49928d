/// The commands of the command line.
package org.redress.app.command;
