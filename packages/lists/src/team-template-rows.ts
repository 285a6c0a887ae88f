import { READING_COLUMNS, type TemplateColumn } from '@amont/domain/import/team-template';

/** A household of the team's list, ready to be reported on. */
export type TemplateCase = {
  readonly procedureId: string;
  readonly household: string | null;
  readonly address: string | null;
};

/** The heads of a team's file and, for each household, a line that only lacks what happened. */
export const templateRows = (
  columns: readonly TemplateColumn[],
  cases: readonly TemplateCase[],
): readonly (readonly string[])[] => {
  const heads = columns.map(({ column }) => column);
  // To be read by people, and left alone by the import; absent from an empty template.
  const reading = cases.length === 0 ? [] : READING_COLUMNS;
  const lines = cases.map(({ procedureId, household, address }) => {
    const known: Readonly<Record<string, string | null>> = {
      reference: procedureId,
      menage: household,
      adresse: address,
    };
    return [...heads, ...reading].map((head) => known[head] ?? '');
  });
  return [[...heads, ...reading], ...lines];
};
