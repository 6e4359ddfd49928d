/// The REST API on Helidon SE: the server, what guards it, and how requests reach the operations.
package org.redress.core.http;
