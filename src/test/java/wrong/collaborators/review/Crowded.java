package wrong.collaborators.review;

import org.springframework.stereotype.Component;

/** Wrong: needs six others. */
class Crowded {

    Crowded(One one, One two, One three, One four, One five, One six) {}

    /** One of too many. */
    @Component
    static class One {}
}
