/// Pages for people: what a template shows, and its rendering as HTML.
package org.redress.app.page;
