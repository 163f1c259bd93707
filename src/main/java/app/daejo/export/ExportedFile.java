package app.daejo.export;

/**
 * An article as a file.
 *
 * @param name what to save it as
 * @param mediaType IANA media type
 * @param content the whole file
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExportedFile(String name, String mediaType, byte[] content) {}
