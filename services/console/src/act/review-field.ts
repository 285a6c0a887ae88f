import { ACT_TYPES, sector, serviceMode } from '@amont/domain/act/act-type';
import { type Choice, optionsOf } from '../element/choice.tsx';
import { ACT_TYPE, ADDRESSEE, DEADLINE_UNIT, FIELD, fieldLabel, SECTOR, SERVICE_MODE } from '../label/act.ts';
import { concerns } from './field-path.ts';
import type { ReviewDraft } from './review-draft.ts';

type TextName = Exclude<keyof ReviewDraft, 'tenants' | 'type' | 'service' | 'addressee' | 'sector' | 'deadlineUnit'>;
type ChoiceName = 'type' | 'service' | 'addressee' | 'sector' | 'deadlineUnit';

/** A field of the review form: which part of the draft it holds, and which part of the reading it corrects. */
export type ReviewField = { readonly path: string; readonly label: string } & (
  | {
      readonly kind: 'text' | 'date' | 'time' | 'decimal';
      readonly name: TextName;
      readonly hint?: string;
    }
  | {
      readonly kind: 'choice';
      readonly name: ChoiceName;
      readonly options: Parameters<typeof Choice<string>>[0]['options'];
      readonly none?: string;
    }
  | { readonly kind: 'tenants'; readonly name: 'tenants' }
);

const text = (
  kind: 'text' | 'date' | 'time' | 'decimal',
  name: TextName,
  path: string,
  more: { readonly hint?: string; readonly label?: string } = {},
): ReviewField => ({ kind, name, path, label: fieldLabel(path), ...more });

const choice = (
  name: ChoiceName,
  path: string,
  options: readonly { readonly value: string; readonly label: string }[],
  more: { readonly none?: string; readonly label?: string } = {},
): ReviewField => ({ kind: 'choice', name, path, label: fieldLabel(path), options, ...more });

const units = ['days', 'weeks', 'months'] as const;

/** Every field a person can correct, in the order of the form. */
const ALL: readonly ReviewField[] = [
  choice(
    'type',
    'type',
    optionsOf(ACT_TYPES, (code) => ACT_TYPE[code]),
    { none: 'Choisir' },
  ),
  text('date', 'servedOn', 'servedOn'),
  choice(
    'service',
    'service',
    optionsOf(serviceMode.options, (code) => SERVICE_MODE[code]),
    { none: 'Non précisé' },
  ),
  choice(
    'addressee',
    'addressee',
    optionsOf(['tenant', 'guarantor'] as const, (code) => ADDRESSEE[code]),
  ),
  { kind: 'tenants', name: 'tenants', path: 'tenants', label: FIELD.tenants ?? '' },
  text('text', 'street', 'dwelling.street', { label: 'Logement\u00a0: numéro et voie' }),
  text('text', 'complement', 'dwelling.complement', { label: 'Logement\u00a0: bâtiment, étage, porte' }),
  text('text', 'postalCode', 'dwelling.postalCode', { hint: 'Cinq chiffres' }),
  text('text', 'city', 'dwelling.city'),
  text('text', 'phones', 'phones', { hint: 'Séparés par des virgules' }),
  text('text', 'landlordName', 'landlord.name'),
  choice(
    'sector',
    'landlord.sector',
    optionsOf(sector.options, (code) => SECTOR[code]),
    { label: 'Secteur du bailleur' },
  ),
  text('text', 'agent', 'landlord.agent', { label: 'Mandataire du bailleur' }),
  text('text', 'officeName', 'office.name'),
  text('decimal', 'debt', 'debtCents', { hint: 'En euros, sans le coût de l’acte' }),
  text('decimal', 'rent', 'rentCents', { hint: 'En euros' }),
  text('decimal', 'cost', 'costCents', { hint: 'En euros' }),
  text('decimal', 'deadlineValue', 'deadline', { label: 'Délai donné (nombre)' }),
  choice(
    'deadlineUnit',
    'deadline',
    optionsOf(units, (unit) => DEADLINE_UNIT[unit][1]),
    { label: 'Délai donné (unité)' },
  ),
  text('date', 'leaseSignedOn', 'leaseSignedOn'),
  text('date', 'hearingOn', 'hearing.on', { hint: 'Pour une assignation' }),
  text('time', 'hearingAt', 'hearing.at'),
];

/**
 * The fields in doubt, and the others.
 *
 * @param doubted paths that the review names, null for a doubt about the whole act
 * @param unread nothing at all was read: then every field is wanted
 */
export const fieldsInDoubt = (
  doubted: readonly (string | null)[],
  unread: boolean,
): { readonly wanted: readonly ReviewField[]; readonly others: readonly ReviewField[] } => {
  const isWanted = ({ path }: ReviewField) => unread || doubted.some((named) => concerns(named, path));
  return { wanted: ALL.filter(isWanted), others: ALL.filter((field) => !isWanted(field)) };
};
