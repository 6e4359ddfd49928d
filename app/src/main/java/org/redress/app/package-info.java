/// The command line: the entry point, its root command and what every command shares.
package org.redress.app;
