/** Fields of an act that its notice is judged by, as a review names what was corrected. */
export const JUDGED_BY: readonly string[] = ['type', 'servedOn', 'dwelling'];
