/// The list of bank holidays, as GOV.UK publishes it.
package org.redress.core.holidays;
