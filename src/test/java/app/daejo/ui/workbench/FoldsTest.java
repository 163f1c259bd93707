package app.daejo.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldsTest {

    @Test
    void foldsManyCharactersAndManyLinesAlike() {
        assertThat(Folds.isLong("x".repeat(361))).isTrue();
        assertThat(Folds.isLong("a\nb\nc\nd\ne\nf\ng")).isTrue();
        assertThat(Folds.isLong("x".repeat(360))).isFalse();
        assertThat(Folds.isLong("a\nb\nc\nd\ne\nf")).isFalse();
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Folds.beginning("ab😀cd", 3)).isEqualTo("ab…");
        assertThat(Folds.beginning("ab😀cd", 4)).isEqualTo("ab😀…");
        assertThat(Folds.beginning("abcd", 4)).isEqualTo("abcd");
    }
}
