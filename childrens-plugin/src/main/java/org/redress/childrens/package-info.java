/// Children's social care: the three-stage statutory procedure of the Regulations of 2006, and its
/// annual report.
package org.redress.childrens;
