/// The database a command works on: the council's own server, or a PostgreSQL kept in the data
/// folder.
package org.redress.app.database;
