import type { ViewTable } from './view-tables.ts';

/**
 * What becomes of a table's rows when acts go to another procedure: they follow their act; they follow the procedure when it
 * goes as a whole, told apart by the stream that the event at their `position` stands in; or they have a way of their own.
 * A table with a `procedure_id` that is in neither list fails a test.
 */
export const FOLLOWS_ACT = ['outreach', 'contact'] as const satisfies readonly ViewTable[];
export const FOLLOWS_PROCEDURE = ['follow_up', 'known_to_services', 'course'] as const satisfies readonly ViewTable[];
export const MOVED_BY_HAND = ['act', 'procedure_stage'] as const satisfies readonly ViewTable[];
