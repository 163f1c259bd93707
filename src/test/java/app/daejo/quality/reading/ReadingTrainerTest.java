package app.daejo.quality.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTrainerTest {

    @Test
    void theTableInTheProjectIsWhatTheTrainerLearns(@TempDir Path folder) throws IOException {
        var learnt = folder.resolve("readings.tsv");
        ReadingTrainer.main(learnt.toString());
        try (var in = ReadingTrainerTest.class.getResourceAsStream("/app/daejo/quality/reading/readings.tsv")) {
            assertThat(in).isNotNull();
            assertThat(Files.readString(learnt)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
