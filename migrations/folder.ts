/** Where the migrations lie, for whoever applies them. */
export const MIGRATIONS_FOLDER = import.meta.dirname;
