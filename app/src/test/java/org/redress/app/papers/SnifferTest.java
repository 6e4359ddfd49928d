package org.redress.app.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.app.papers.Sniffer.Verdict;

class SnifferTest {

    @TempDir private Path folder;

    private Verdict judge(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("sent"), content);
        return Sniffer.judge(file, FileName.of(name));
    }

    private void isKept(String name, byte[] content) throws IOException {
        assertThat(judge(name, content)).as(name).isInstanceOf(Verdict.Kept.class);
    }

    private void isRefused(String name, byte[] content, String why) throws IOException {
        assertThat(judge(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class, it -> assertThat(it.reason()).contains(why));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] bytes(int... bytes) {
        byte[] all = new byte[Math.max(64, bytes.length)];
        for (int at = 0; at < bytes.length; at++) {
            all[at] = (byte) bytes[at];
        }
        return all;
    }

    static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text("<x/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry first = new ZipEntry("mimetype");
            byte[] content = text("application/vnd.oasis.opendocument." + type);
            CRC32 sum = new CRC32();
            sum.update(content);
            first.setMethod(ZipEntry.STORED);
            first.setSize(content.length);
            first.setCompressedSize(content.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(content);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return out.toByteArray();
    }

    private static byte[] oldOffice(String... parts) {
        byte[] start = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        StringBuilder all = new StringBuilder(new String(start, ISO_8859_1));
        all.append("\0".repeat(448));
        for (String part : parts) {
            all.append(new String(part.getBytes(UTF_16LE), ISO_8859_1)).append("\0\0");
        }
        return all.toString().getBytes(ISO_8859_1);
    }

    @Test
    void each_kind_is_known_by_what_it_holds() throws IOException {
        isKept("letter.pdf", text("%PDF-1.7\n1 0 obj\n"));
        isKept("letter.docx", archive("[Content_Types].xml", "word/document.xml"));
        isKept("sums.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"));
        isKept("letter.odt", openDocument("text"));
        isKept("sums.ods", openDocument("spreadsheet"));
        isKept("old.doc", oldOffice("Root Entry", "WordDocument"));
        isKept("old.xls", oldOffice("Root Entry", "Workbook"));
        isKept("mail.msg", oldOffice("Root Entry", "__substg1.0_0037001F"));
        isKept("note.txt", text("She rang at nine."));
        isKept("list.csv", text("a,b\n1,2\n"));
        isKept("mail.eml", text("Received: from x by y\r\nSubject: The gate\r\n\r\nHello\r\n"));
        isKept("mail.eml", text("X-Odd: yes\r\nSubject: The gate\r\n\r\nHello\r\n"));
        isKept("photo.jpg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'));
        isKept("photo.png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13));
        isKept("photo.heic", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic" + "\0".repeat(40)));
        isKept("call.mp3", text("ID3\u0003\0\0\0\0\0\u000f" + "\0".repeat(60)));
        isKept("call.m4a", text("\0\0\0\u0018ftypM4A \0\0\0\0M4A mp42" + "\0".repeat(40)));
        isKept("call.wav", text("RIFF$\0\0\0WAVEfmt \u0010\0\0\0" + "\0".repeat(40)));
        isKept("call.amr", text("#!AMR\n" + "\0".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource({
        "x.exe",
        "x.html",
        "x.svg",
        "x.js",
        "x.zip",
        "x.docm",
        "x.bat",
        "x.pdf.exe",
        "x",
        "pdf"
    })
    void what_may_not_be_sent_is_refused_by_its_name(String name) throws IOException {
        isRefused(name, text("%PDF-1.7\n"), "of a type that is not kept. Send PDF, Word");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf", "docx", "odt", "doc", "txt", "csv", "eml", "jpg", "png", "heic", "mp3", "m4a"
    })
    void what_browsers_or_machines_would_run_is_refused_whatever_it_is_called(String extension)
            throws IOException {
        String name = "letter." + extension;
        String why = "does not hold what its name says";
        isRefused(name, text("<!DOCTYPE html><html><script>alert(1)</script></html>"), why);
        isRefused(name, text("<html><body onload=alert(1)></body></html>"), why);
        isRefused(
                name,
                text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"></svg>"),
                why);
        isRefused(name, text("#!/bin/sh\nrm -rf /\n"), why);
        isRefused(name, bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF), why);
        isRefused(name, bytes(0x7F, 'E', 'L', 'F', 2, 1, 1), why);
        isRefused(name, archive("a.class"), why);
    }

    @Test
    void one_kind_does_not_pass_for_another() throws IOException {
        isRefused("x.pdf", bytes(0xFF, 0xD8, 0xFF, 0xE0), "does not hold");
        isRefused("x.docx", archive("[Content_Types].xml", "xl/workbook.xml"), "does not hold");
        isRefused("x.doc", oldOffice("Workbook"), "does not hold");
        isRefused("x.odt", openDocument("spreadsheet"), "does not hold");
        isRefused("x.eml", text("Dear all\n"), "does not hold");
        isRefused("x.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, "does not hold");
    }

    @Test
    void an_empty_file_and_one_with_macros_are_refused_in_words() throws IOException {
        isRefused("x.pdf", new byte[0], "The file is empty");
        isRefused(
                "x.docx",
                archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "macros");
        isRefused("x.doc", oldOffice("WordDocument", "_VBA_PROJECT"), "macros");
    }

    /// Three hundred megabytes of nothing, packed into less than one.
    @Test
    @Timeout(20)
    void a_bomb_is_listed_and_never_unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int at = 0; at < 300; at++) {
                zip.write(nothing);
            }
        }
        long before = usedMemory();

        isKept("bomb.docx", out.toByteArray());

        assertThat(usedMemory() - before).isLessThan(100L * 1024 * 1024);
    }

    private static long usedMemory() {
        Runtime.getRuntime().gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
