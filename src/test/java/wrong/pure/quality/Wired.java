package wrong.pure.quality;

import org.springframework.stereotype.Component;

/** Wrong: a pure room that knows Spring. */
@Component
class Wired {}
