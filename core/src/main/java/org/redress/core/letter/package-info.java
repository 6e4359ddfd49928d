/// Letters to the person: what each must contain by law or Code, how that is seen in its text, and
/// its way from draft to sent.
package org.redress.core.letter;
