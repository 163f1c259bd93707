package app.daejo.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** Every use case states, on the method itself, who may call it. */
class UseCasesTest {

    @Test
    void everyUseCaseStatesWhoMayCallIt() {
        var desk = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("app.daejo");
        assertThat(useCases(desk.stream()).toList()).isNotEmpty();
        assertThat(wrong(desk.stream())).isEmpty();
    }

    @Test
    void catchesOneThatStatesNobody() {
        assertThat(wrong(new ClassFileImporter().importClasses(Careless.class).stream()))
                .containsExactly("Careless.unstated() states nobody");
    }

    @Test
    void catchesARoleThatDoesNotExistAndOneThatIsHidden() {
        assertThat(wrong(new ClassFileImporter().importClasses(Confused.class).stream()))
                .containsExactlyInAnyOrder(
                        "Confused.misspelt() names an unknown role",
                        "Confused.hidden() is not public, so that its rule does not hold");
    }

    private static List<String> wrong(Stream<JavaClass> classes) {
        return classes.filter(UseCasesTest::hasUseCases)
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(UseCasesTest::complaints)
                .toList();
    }

    private static Stream<JavaMethod> useCases(Stream<JavaClass> classes) {
        return classes.filter(UseCasesTest::hasUseCases)
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean hasUseCases(JavaClass type) {
        return type.isMetaAnnotatedWith(Service.class) || type.isMetaAnnotatedWith(RestController.class);
    }

    private static Stream<String> complaints(JavaMethod method) {
        var name = method.getOwner().getSimpleName() + "." + method.getName() + "()";
        var states = method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(DenyAll.class);
        var isPublic = method.getModifiers().contains(JavaModifier.PUBLIC);
        if (isPublic && !states) {
            return Stream.of(name + " states nobody");
        }
        if (!isPublic && states) {
            return Stream.of(name + " is not public, so that its rule does not hold");
        }
        var known = Arrays.stream(Role.values()).map(Role::name).toList();
        return method
                .tryGetAnnotationOfType(RolesAllowed.class)
                .filter(rule -> !known.containsAll(List.of(rule.value())))
                .map(rule -> name + " names an unknown role")
                .stream();
    }

    /** Wrong on purpose. */
    @Service
    static class Careless {

        public void unstated() {}

        @PermitAll
        public void stated() {}

        void helper() {}
    }

    /** Wrong on purpose. */
    @Service
    static class Confused {

        @RolesAllowed("EDITTOR")
        public void misspelt() {}

        @RolesAllowed("EDITOR")
        void hidden() {}
    }
}
