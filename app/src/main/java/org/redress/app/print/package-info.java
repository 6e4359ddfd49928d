/// Letters on paper: PDF that a screen reader can read, in ordinary and in large print.
package org.redress.app.print;
