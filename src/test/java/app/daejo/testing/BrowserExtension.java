package app.daejo.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its {@link Browser}; without Chromium the test is skipped aloud, or fails where browsers are required. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        var how = "No Chromium found: install it (Debian: chromium fonts-noto-cjk) or name it in CHROMIUM.";
        if (Chromium.isRequired()) {
            throw new IllegalStateException(how);
        }
        System.err.println("*** BROWSER TEST SKIPPED: " + context.getDisplayName() + ". " + how);
        return ConditionEvaluationResult.disabled(how);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        // Closed by JUnit at the end of the test, as everything closeable in its store.
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, key -> new Browser(port), Browser.class);
    }
}
