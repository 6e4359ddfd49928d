/// Reports written out in the forms that other programs read.
package org.redress.core.rendering;
