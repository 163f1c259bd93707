package app.daejo.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleWritersTest {

    @Test
    void everyWriterIsFoundByItsFormat() {
        assertThat(ArticleWriters.all()).hasSize(3).allSatisfy(writer -> assertThat(ArticleWriters.of(writer.format()))
                .contains(writer));
        assertThat(ArticleWriters.all()).extracting(ArticleWriter::extension).doesNotHaveDuplicates();
    }

    @Test
    void knowsNoOtherFormat() {
        assertThat(ArticleWriters.of("docx")).isEmpty();
        assertThat(ArticleWriters.of("HTML")).isEmpty();
    }
}
