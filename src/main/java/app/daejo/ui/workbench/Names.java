package app.daejo.ui.workbench;

import app.daejo.account.People;
import app.daejo.account.Person;
import app.daejo.account.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What people are called on one screen, each looked up once. */
final class Names implements Function<PersonId, String> {

    private final People people;
    private final Words words;
    private final Map<PersonId, String> known = new HashMap<>();

    Names(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    @Override
    public String apply(PersonId person) {
        return known.computeIfAbsent(
                person, id -> people.find(id).map(Person::displayName).orElseGet(() -> words.say("conflict.somebody")));
    }
}
