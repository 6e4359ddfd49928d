/// Takes in the files that officers send, and finds out what they are.
package org.redress.app.papers;
