/// Cases in the words of the people who work on them: labels for codes, sentences for events,
/// questions for commands.
package org.redress.app.desk;
