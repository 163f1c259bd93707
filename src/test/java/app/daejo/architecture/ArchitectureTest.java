package app.daejo.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house against its plan, and each rule against a fixture that is wrong on purpose. */
class ArchitectureTest {

    private static final String ROOT = "app.daejo";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<String> rules() {
        return new ArchitectureRules(ROOT).all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        new ArchitectureRules(ROOT).rule(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesItsWrongFixture(String rule) {
        var wrong = "wrong." + rule;
        var fixture = new ClassFileImporter().importPackages(wrong);
        assertThatThrownBy(() -> new ArchitectureRules(wrong).rule(rule).check(fixture))
                .as(rule)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyFixtureIsWrongInOneWayOnly() {
        for (var rule : new ArchitectureRules(ROOT).all().keySet()) {
            var wrong = "wrong." + rule;
            var fixture = new ClassFileImporter().importPackages(wrong);
            new ArchitectureRules(wrong).all().forEach((other, check) -> {
                if (!Set.of(rule).contains(other)) {
                    assertThatCode(() -> check.allowEmptyShould(true).check(fixture))
                            .as("%s against %s", rule, other)
                            .doesNotThrowAnyException();
                }
            });
        }
    }
}
