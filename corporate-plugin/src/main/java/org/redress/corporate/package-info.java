/// The council's other services: the Code's procedure and its vocabulary.
package org.redress.corporate;
