package app.daejo.quality.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final Memo<String, Integer> memo = new Memo<>(10, text -> {
        calls.incrementAndGet();
        return Integer.parseInt(text);
    });

    @Test
    void asksTheFunctionOnce() {
        assertThat(List.of(memo.get("7"), memo.get("7"), memo.get(new String("7"))))
                .containsOnly(7);
        assertThat(calls).hasValue(1);
    }

    @Test
    void keepsABoundedNumberHoweverMuchIsAsked() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(memo.get(Integer.toString(i))).isEqualTo(i);
            assertThat(memo.kept()).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void keepsWhatIsAskedForAgainAndAgain() {
        for (int i = 0; i < 100; i++) {
            memo.get("0");
            memo.get(Integer.toString(i));
        }
        assertThat(calls).hasValue(100);
    }

    @Test
    void remembersNoFailure() {
        assertThatThrownBy(() -> memo.get("x")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> memo.get("x")).isInstanceOf(NumberFormatException.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void givesEachThreadItsOwnAnswer() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<Boolean>>();
            for (int thread = 0; thread < 4; thread++) {
                answers.add(pool.submit(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        if (memo.get(Integer.toString(i % 37)) != i % 37) {
                            return false;
                        }
                    }
                    return true;
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }
}
