/// The pages that the server shows: reads what is asked for, and answers with HTML.
package org.redress.app.site;
