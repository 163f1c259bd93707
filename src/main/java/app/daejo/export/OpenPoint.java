package app.daejo.export;

/**
 * Something that is not settled in a draft.
 *
 * @param row number of the row as the workbench shows it, from 1
 * @param what in the words of the interface, such as "number: 1,200 for 12,000"
 */
public record OpenPoint(int row, String what) {}
