package org.redress.core.http;

import io.helidon.webserver.http.HttpService;

/// Routes of the caller's own beside the API's, behind the same guards.
///
/// @param path where they start, such as `/`
/// @param service the routes
public record Mount(String path, HttpService service) {}
