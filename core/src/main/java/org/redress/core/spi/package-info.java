/// What a service area contributes, and the registry that finds, checks and holds the areas. For
/// plugin authors.
package org.redress.core.spi;
