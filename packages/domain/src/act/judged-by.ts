/** What of an act its notice is judged by: paths as a review names the fields it corrected. */
export const JUDGED_BY: readonly string[] = ['type', 'servedOn', 'dwelling.postalCode'];
