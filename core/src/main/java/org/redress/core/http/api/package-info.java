/// What the API can be asked, declared once: the same list routes requests and makes the OpenAPI
/// document.
package org.redress.core.http.api;
