const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The procedure that a pasted address or number names; null when it names none. */
export const procedureIn = (typed: string): string | null => ID.exec(typed)?.[0].toLowerCase() ?? null;
