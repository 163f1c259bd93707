package app.daejo.segmentation;

/** Why a block was taken for page furniture; shown beside the struck-out text. */
public enum FurnitureReason {
    /** Leftover of an embedded script, pixel or tag. */
    TRACKING_CODE,
    /** A list of other photos, videos or articles. */
    RELATED_LINKS,
    TIMESTAMP,
    /** Sharing, printing and subscribing controls. */
    PAGE_CONTROL,
    /** "All rights reserved", "무단 전재 및 재배포 금지". */
    COPYRIGHT_NOTICE,
    /** A person struck it out. */
    BY_HAND
}
