/// The commands: what each one is asked, and how it answers.
package org.redress.app.command;
