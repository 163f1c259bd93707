package app.daejo.quality;

/** MQM severities, from "no harm" to "cannot be published". */
public enum Severity {
    NEUTRAL,
    MINOR,
    MAJOR,
    CRITICAL
}
