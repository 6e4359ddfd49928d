/// An installation set up: the council's settings, its calendar, and the areas found with their
/// plugins.
package org.redress.app.setup;
