/// Letters put into words: templates filled in with what a case gives, and texts laid out in
/// paragraphs.
package org.redress.app.writing;
