package app.daejo.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every test empty tables. */
final class CleanTables implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDatabase.instance().clean();
    }
}
