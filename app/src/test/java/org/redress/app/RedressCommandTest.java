package org.redress.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedressCommandTest {

    @Test
    void without_a_command_it_serves() {
        assertThat(RedressCommand.named()).containsExactly("serve");
        assertThat(RedressCommand.named("--port", "9000"))
                .containsExactly("serve", "--port", "9000");
        assertThat(
                        RedressCommand.commandLine()
                                .parseArgs(RedressCommand.named("--no-demo"))
                                .subcommand()
                                .commandSpec()
                                .name())
                .isEqualTo("serve");
    }

    @Test
    void a_command_and_a_question_about_the_product_stay_as_they_are() {
        assertThat(RedressCommand.named("areas", "--help")).containsExactly("areas", "--help");
        assertThat(RedressCommand.named("--version")).containsExactly("--version");
        assertThat(RedressCommand.named("-h")).containsExactly("-h");
    }
}
