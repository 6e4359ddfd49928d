package org.redress.app.page;

/// What every page of the site has around it.
///
/// @param council whose site it is
/// @param stylesheet the address of the stylesheet
public record Frame(String council, String stylesheet) {}
