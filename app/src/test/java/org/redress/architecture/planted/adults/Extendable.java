package org.redress.architecture.planted.adults;

/// A plugin's class is not for extending.
public class Extendable {}
