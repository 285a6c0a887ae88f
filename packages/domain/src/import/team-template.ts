import { DETAIL_FORMS, DETAIL_IDS } from '../follow-up/detail-form.ts';
import { FOLLOW_UP_FORMS, followUpsOf } from '../follow-up/follow-up-form.ts';
import type { Team } from '../follow-up/team.ts';

/** A column of a team's file, explained in French; `values` are the codes it may hold, with their meaning. */
export type TemplateColumn = {
  readonly column: string;
  readonly explanation: string;
  readonly values: Readonly<Record<string, string>>;
};

/** Columns that a filled template carries for people to read: the import leaves them alone, and does not warn of them. */
export const READING_COLUMNS = ['menage', 'adresse'] as const;

const KINDS = {
  cents: 'Montant en euros (1234,50).',
  choice: 'Une valeur.',
  choices: 'Une ou plusieurs valeurs, séparées par « + ».',
};

const fixed = (column: string, explanation: string, values: TemplateColumn['values'] = {}): TemplateColumn => ({
  column,
  explanation,
  values,
});

/** The columns of a team's file in their order: the three that every line needs, then those of details. */
export const templateColumns = (team: Team): readonly TemplateColumn[] => {
  const kinds = followUpsOf(team);
  const steps = Object.fromEntries(kinds.map((kind) => [kind, FOLLOW_UP_FORMS[kind].label]));
  const details = DETAIL_IDS.flatMap((id) => {
    const taking = kinds.filter((kind) => FOLLOW_UP_FORMS[kind].asks.includes(id));
    if (taking.length === 0) return [];
    const { column, kind, label, options } = DETAIL_FORMS[id];
    const needed = taking.some((one) => FOLLOW_UP_FORMS[one].needs.includes(id)) ? ' Nécessaire.' : '';
    return fixed(column, `${label}. ${KINDS[kind]}${needed} Pour : ${taking.join(', ')}.`, options);
  });
  return [
    fixed(
      'reference',
      'Numéro de procédure donné par la liste, ou votre propre référence, stable d’un envoi à l’autre.',
    ),
    fixed('etape', 'Ce qui s’est passé. Une ligne par événement.', steps),
    fixed('date', 'Jour de l’événement : AAAA-MM-JJ ou JJ/MM/AAAA.'),
    fixed('secteur', 'Du logement, seulement sous votre propre référence. Sinon vide.', {
      prive: 'parc privé',
      social: 'parc social',
    }),
    fixed('code_postal', 'Du logement (cinq chiffres), seulement sous votre propre référence. Sinon vide.'),
    ...details,
  ];
};
