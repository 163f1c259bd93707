package app.daejo.revision;

/** Why a wording was written. */
public enum RevisionOrigin {
    /** The translation as it came. */
    RECEIVED,
    /** A person wrote it. */
    EDIT,
    /** A person took a check's suggestion. */
    SUGGESTION,
    /** What was changed in another row was changed here as well. */
    PROPAGATION,
    /** A proposal was rejected: the settled wording again. */
    REJECTION,
    UNDO,
    /** The unit came to cover other segments. */
    REALIGNMENT,
    /** An older wording was brought back. */
    RESTORE
}
