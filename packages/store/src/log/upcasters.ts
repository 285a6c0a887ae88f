/**
 * From the data of one stored version to those of the next, by `<type>@<version>`. An event that changes gets a new version
 * in its definition and a line here, with a test on a real row of the old version; stored rows are never rewritten.
 */
export const UPCASTERS: Readonly<Record<string, (data: unknown) => unknown>> = {};
