package org.redress.app.command;

/// How a command answers.
enum Format {
    TEXT,
    JSON
}
