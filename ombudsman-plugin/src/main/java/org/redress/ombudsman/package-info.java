/// The Ombudsman's cases: the time in which an enquiry is to be answered.
package org.redress.ombudsman;
