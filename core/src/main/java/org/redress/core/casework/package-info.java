/// The application services: one set of rules for the API, the pages, imports and the demonstration
/// council.
package org.redress.core.casework;
