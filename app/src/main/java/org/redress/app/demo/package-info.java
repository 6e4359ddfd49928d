/// The demonstration council: three years of invented cases that reproduce published tables, and a
/// lively present.
package org.redress.app.demo;
