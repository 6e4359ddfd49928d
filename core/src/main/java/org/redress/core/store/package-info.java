/// The journal in PostgreSQL, what is projected from it, and the services over both.
package org.redress.core.store;
