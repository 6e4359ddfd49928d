/// Who is at the keyboard: how they say so, and how their browser is known from then on.
package org.redress.app.signin;
