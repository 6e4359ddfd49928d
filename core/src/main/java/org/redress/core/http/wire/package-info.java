/// What crosses the wire: reading JSON field by field, writing records as JSON, and problems; each
/// with its schema.
package org.redress.core.http.wire;
