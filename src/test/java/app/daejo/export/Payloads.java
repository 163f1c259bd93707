package app.daejo.export;

import java.util.List;
import java.util.Random;

/** Texts that try to become something else: markup, script, formulas, Markdown; and random ones of such parts. */
final class Payloads {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "<img src=x onerror=\"alert(1)\">",
            "<svg/onload=alert(1)>",
            "\"><iframe src=javascript:alert(1)></iframe>",
            "' onmouseover='alert(1)",
            "<!-- photo --><b>bold</b>",
            "--><script>alert(1)</script>",
            "<![CDATA[<script>alert(1)</script>]]>",
            "&lt;script&gt; &amp; &copy; &#60; &unknown;",
            "[x](javascript:alert(1)) ![x](https://example.org/x.png) <https://example.org>",
            "[x]: javascript:alert(1)",
            "[x][y] ^[note] [^1]: note",
            "*a* **b** _c_ __d__ ***e*** ~~f~~ `g` ``h`` \\* \\",
            "# heading",
            "## heading ##",
            "a\n===",
            "a\n---",
            "---",
            "***",
            "- item",
            "+ item",
            "* item",
            "1. item",
            "12) item",
            "> quote",
            "    code",
            "\tcode",
            "```\ncode\n```",
            "~~~\ncode",
            "| a | b |\n|---|---|",
            ": definition",
            "a  \nb",
            "a\\\nb",
            "<div>\n\nx\n\n</div>",
            "- [ ] task",
            "a\u00a0",
            "\u00a0a\u00a0",
            "=1+1",
            "+82-2-555",
            "-1",
            "@SUM(1,1)",
            "=cmd|' /C calc'!A0",
            "\t=1",
            "\r=1",
            "{{7*7}} ${7*7} <%= 7*7 %> #{7}",
            "\u202eevil\u202c \u200b \ufeff",
            "각 \u1100\u1161\u11a8 ＡＢＣ");

    private static final List<String> PARTS = List.of(
            "a",
            "Beef",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00a0",
            "가",
            "*",
            "**",
            "_",
            "`",
            "~",
            "#",
            "-",
            "+",
            "=",
            ">",
            "<",
            "<b>",
            "</b>",
            "&",
            "&amp;",
            "[",
            "]",
            "(",
            ")",
            "!",
            "\\",
            "|",
            ":",
            "1.",
            "2)",
            "\"",
            "'",
            ".",
            "😀",
            "http://x.org");

    private Payloads() {}

    static String random(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(1, 14); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
