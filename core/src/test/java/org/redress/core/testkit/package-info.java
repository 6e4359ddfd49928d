/// What a plugin's author tests an area with: the contract of every area, and the dates of a stage.
package org.redress.core.testkit;
