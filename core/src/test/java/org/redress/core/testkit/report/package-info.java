/// For the tests of areas' reports: cases as a test states them, in a real database, and the tables
/// counted again by plain loops.
package org.redress.core.testkit.report;
