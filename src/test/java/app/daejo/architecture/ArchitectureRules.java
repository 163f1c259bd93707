package app.daejo.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of the house, for the house itself and for the wrong fixtures that must break them. */
final class ArchitectureRules {

    /** Which rooms a room may use; {@code ui} and {@code command} may use all but each other. */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    private static final int MOST_COLLABORATORS = 5;

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    private static Map<String, List<String>> mayUse() {
        var rooms = new LinkedHashMap<String, List<String>>();
        rooms.put("text", List.of());
        rooms.put("account", List.of("text"));
        rooms.put("termbase", List.of("text", "account"));
        rooms.put("segmentation", List.of("text"));
        rooms.put("quality", List.of("text"));
        rooms.put("article", List.of("account", "segmentation", "text"));
        rooms.put("alignment", List.of("account", "article", "segmentation", "termbase", "text"));
        rooms.put("revision", List.of("article", "alignment", "account", "text"));
        rooms.put(
                "review",
                List.of("article", "alignment", "revision", "quality", "termbase", "account", "segmentation", "text"));
        rooms.put("release", List.of("review", "revision", "article", "account", "text"));
        rooms.put("discussion", List.of("review", "article", "alignment", "account", "text"));
        rooms.put("listing", List.of("review", "article", "account", "text"));
        rooms.put("search", List.of("article", "alignment", "text"));
        rooms.put("nodes", List.of("review", "discussion", "article", "alignment", "account"));
        rooms.put(
                "export",
                List.of(
                        "article",
                        "alignment",
                        "revision",
                        "review",
                        "release",
                        "quality",
                        "account",
                        "segmentation",
                        "text"));
        rooms.put("intake", List.of("segmentation", "article", "alignment", "revision", "review", "account", "text"));
        return rooms;
    }

    /** Rule 1: a room uses only the rooms that the table allows it. */
    ArchRule rooms() {
        return classes().should(new ArchCondition<JavaClass>("use only the rooms that theirs may use") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var room = room(item);
                var allowed = MAY_USE.get(room);
                if (allowed == null) {
                    return;
                }
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var used = room(dependency.getTargetClass());
                    if (!used.isEmpty() && !used.equals(room) && !allowed.contains(used)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                });
            }
        });
    }

    /** Rule 2a: Vaadin stays in the screens and the application class. */
    ArchRule vaadin() {
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage(root + ".ui..")))
                .and()
                .doNotHaveSimpleName("DaejoApplication")
                .should(dependOnClassesThat(resideInAPackage("com.vaadin..")));
    }

    /** Rule 2b: nothing uses the screens. */
    ArchRule nothingUsesTheScreens() {
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage(root + ".ui..")))
                .should(dependOnClassesThat(resideInAPackage(root + ".ui..")));
    }

    /** Rule 3: the pure rooms know only Java, JSpecify, each other as the table says, and the text libraries. */
    ArchRule pureRooms() {
        return classes()
                .that(resideInAnyPackage(
                        root + ".text..", root + ".segmentation..", root + ".alignment.align..", root + ".quality.."))
                .should(not(dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.text..",
                                "java.io..",
                                "java.nio..",
                                "java.math..",
                                "java.time..",
                                "org.jspecify..",
                                "com.ibm.icu..",
                                "org.apache.lucene..",
                                "org.jsoup..",
                                "morfologik.fsa..",
                                "org.languagetool..",
                                "com.github.difflib..",
                                root + ".text..",
                                root + ".segmentation..",
                                root + ".alignment.align..",
                                root + ".quality..",
                                ""))))
                        .as("know no framework and no database"));
    }

    /** Rule 4a: SQL is in package-private repositories and sheets. */
    ArchRule jdbc() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .and(DescribedPredicate.not(resideInAPackage(root + ".database..")))
                .and(dependsOnJdbc())
                .should(new ArchCondition<>("be package-private and named *Repository or *Sheet") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        var name = outermost(item).getSimpleName();
                        boolean named = name.endsWith("Repository") || name.endsWith("Sheet");
                        if (!named || outermost(item).getModifiers().contains(JavaModifier.PUBLIC)) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " uses JDBC"));
                        }
                    }
                });
    }

    /** Rule 4c: no result is read as a stream: it keeps its connection until it is closed, which is easily forgotten. */
    ArchRule results() {
        return noClasses()
                .should()
                .callMethodWhere(target(name("stream"))
                        .and(target(owner(simpleName("MappedQuerySpec")
                                .and(resideInAPackage("org.springframework.jdbc.core.simple"))))));
    }

    /** Rule 4b: transactions are opened by use cases, not by repositories or screens. */
    ArchRule transactions() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Sheet")
                .or()
                .resideInAPackage(root + ".ui..")
                .should(dependOnClassesThat(
                        simpleName("Transactional").and(resideInAPackage("org.springframework.transaction.."))))
                .allowEmptyShould(true);
    }

    /** Rule 5a: a view is seen by the router alone. */
    ArchRule views() {
        return classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    /** Rule 5b: no constructor of a component takes more than five collaborators; records that are values may. */
    ArchRule collaborators() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(new ArchCondition<>("take at most " + MOST_COLLABORATORS + " collaborators") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (item.isRecord() || item.isEnum()) {
                            return;
                        }
                        for (JavaConstructor constructor : item.getConstructors()) {
                            long count = constructor.getRawParameterTypes().stream()
                                    .filter(ArchitectureRules::isCollaborator)
                                    .count();
                            if (count > MOST_COLLABORATORS) {
                                events.add(SimpleConditionEvent.violated(item, constructor.getFullName()));
                            }
                        }
                    }
                });
    }

    /** @throws java.util.NoSuchElementException if there is no rule of that name */
    ArchRule rule(String name) {
        return Optional.ofNullable(all().get(name)).orElseThrow();
    }

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("rooms", rooms());
        rules.put("vaadin", vaadin());
        rules.put("screens", nothingUsesTheScreens());
        rules.put("pure", pureRooms());
        rules.put("jdbc", jdbc());
        rules.put("transactions", transactions());
        rules.put("results", results());
        rules.put("views", views());
        rules.put("collaborators", collaborators());
        return rules;
    }

    private static boolean isCollaborator(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component")
                || type.getPackageName().startsWith("org.springframework");
    }

    private static DescribedPredicate<JavaClass> dependsOnJdbc() {
        return new DescribedPredicate<>("use JDBC") {
            @Override
            public boolean test(JavaClass item) {
                return item.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> {
                    var used = dependency.getTargetClass().getPackageName();
                    return used.startsWith("java.sql") || used.startsWith("org.springframework.jdbc");
                });
            }
        };
    }

    private static JavaClass outermost(JavaClass item) {
        return item.getEnclosingClass().map(ArchitectureRules::outermost).orElse(item);
    }

    /** The room a class stands in; empty for one outside the house. */
    private String room(JavaClass item) {
        var name = item.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        var below = new ArrayList<>(List.of(name.substring(root.length() + 1).split("\\.")));
        return below.getFirst();
    }
}
