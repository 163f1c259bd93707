package app.daejo.command;

import app.daejo.account.CurrentPerson;
import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import app.daejo.account.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The desk's rooms on its database without screens and web server, for one command. On the embedded database it is refused while a
 * desk runs on it; on an external one it works beside the desk.
 */
final class DeskWithoutScreens implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private DeskWithoutScreens(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Everything but the screens and the application that shows them. No stereotype: that application must not find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @ComponentScan(
            basePackages = "app.daejo",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"app\\.daejo\\.ui\\..*", "app\\.daejo\\.DaejoApplication"}))
    static class Rooms {}

    /** @throws RuntimeException if the database cannot be had; what a person can do about it is already on the console */
    static DeskWithoutScreens open() {
        return new DeskWithoutScreens(new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--logging.level.root=error", "--logging.level.app.daejo=error", "--daejo.proofreading=false"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Does something on behalf of a person of the desk. */
    <T> T as(Person person, Supplier<T> work) {
        return get(CurrentPerson.class).actAs(person, work);
    }

    /**
     * Finds on whose behalf a command works. Whoever may read the desk's data folder, or has its password, is trusted with the name.
     *
     * @param signInName null for the only person of a desk of one
     * @throws Refused if there is no such person, or it has to be said which one
     */
    Person person(@Nullable String signInName) throws Refused {
        var nobody = new Person(new PersonId(0), "daejo", "Daejo", Role.TRANSLATOR);
        List<Person> people = as(nobody, () -> get(People.class).all());
        if (people.isEmpty()) {
            throw new Refused("the desk is not set up yet: start it and follow the link that it prints");
        }
        if (signInName == null && people.size() > 1) {
            throw new Refused("say on whose behalf: --as SIGN-IN-NAME");
        }
        Optional<Person> found = people.stream()
                .filter(person -> signInName == null || person.signInName().equals(signInName))
                .findFirst();
        return found.orElseThrow(() -> new Refused("nobody signs in as " + signInName));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Why a command does nothing, in one line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }
}
