import type { ActDetails } from '@amont/domain/act/checked-act';
import { formatDay } from '../format/date.ts';
import { formatCents, formatCount } from '../format/number.ts';
import { formatPhone } from '../format/phone.ts';
import {
  ACT_TYPE,
  ADDRESSEE,
  CIVILITY,
  DEADLINE_UNIT,
  FIELD,
  LANDLORD_KIND,
  SECTOR,
  SERVICE_MODE,
} from '../label/act.ts';

/** A field as it is shown; `value` is null when the act does not say. */
export type FieldRow = {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  /** Where the value comes from when it is not read but worked out. */
  readonly worked: string | null;
};

/** What no line of the act says by itself. */
const WORKED: Readonly<Record<string, string>> = {
  'landlord.managedDirectly': 'Déduit de la nature du bailleur et de l’absence ou de la présence d’un mandataire.',
  contestableCents: 'Somme des lignes du décompte que l’on peut proposer de contester.',
};

const orNull = <T>(value: T | null, show: (value: T) => string): string | null => (value === null ? null : show(value));
const joined = (parts: readonly (string | null)[], by: string): string | null =>
  parts.filter((part) => part !== null && part !== '').join(by) || null;

const nameOf = ({ civility, firstNames, lastName }: ActDetails['tenants'][number]): string =>
  joined([civility && CIVILITY[civility], firstNames, lastName], ' ') ?? lastName;

/** Names of the tenants, comma separated. */
const tenantsOf = (tenants: ActDetails['tenants']): string | null => joined(tenants.map(nameOf), ', ');

const dwellingOf = ({ street, complement, postalCode, city }: ActDetails['dwelling']): string | null =>
  joined([street, complement, joined([postalCode, city], ' ')], ', ');

const deadlineOf = ({ value, unit }: NonNullable<ActDetails['deadline']>): string =>
  `${formatCount(value)}\u00a0${DEADLINE_UNIT[unit][value < 2 ? 0 : 1]}`;

const hearingOf = ({ on, at, court, room }: NonNullable<ActDetails['hearing']>): string | null =>
  joined(
    [joined([orNull(on, formatDay), orNull(at, (time) => time.replace(':', '\u00a0h\u00a0'))], ' à '), court, room],
    ', ',
  );

const people = (act: ActDetails): readonly [string, string | null][] => [
  ['tenants', tenantsOf(act.tenants)],
  ['dwelling', dwellingOf(act.dwelling)],
  ['phones', joined(act.phones.map(formatPhone), ', ')],
  ['emails', joined(act.emails, ', ')],
  ['landlord.name', act.landlord.name],
  ['landlord.kind', orNull(act.landlord.kind, (kind) => LANDLORD_KIND[kind])],
  ['landlord.sector', SECTOR[act.landlord.sector]],
  ['landlord.managedDirectly', orNull(act.landlord.managedDirectly, (direct) => (direct ? 'Oui' : 'Non'))],
  ['landlord.agent', act.landlord.agent],
];

const officeRows = ({ office, officeReference }: ActDetails): readonly [string, string | null][] => [
  ['office.name', joined([office.name, joined([office.postalCode, office.city], ' ')], ', ')],
  ['office.phone', orNull(office.phone, formatPhone)],
  ['office.email', office.email],
  ['officeReference', officeReference],
];

const money = (act: ActDetails): readonly [string, string | null][] => [
  ['debtCents', orNull(act.debtCents, formatCents)],
  ['rentCents', orNull(act.rentCents, formatCents)],
  ['costCents', orNull(act.costCents, formatCents)],
  ['contestableCents', act.contestableCents === 0 ? 'Aucun' : formatCents(act.contestableCents)],
];

const dates = (act: ActDetails): readonly [string, string | null][] => [
  ['deadline', orNull(act.deadline, deadlineOf)],
  ['leaseSignedOn', orNull(act.leaseSignedOn, formatDay)],
  ...(act.type === 'assignation' || act.hearing
    ? ([['hearing', act.hearing && hearingOf(act.hearing)]] satisfies [string, string | null][])
    : []),
];

/** Every field of an act in the order an operator reads them, each group under its heading. */
export const describeAct = (
  act: ActDetails,
): readonly { readonly title: string; readonly rows: readonly FieldRow[] }[] => {
  const group = (title: string, rows: readonly [string, string | null][]) => ({
    title,
    rows: rows.map(([path, value]) => ({
      path,
      label: FIELD[path] ?? path,
      value,
      worked: WORKED[path] ?? null,
    })),
  });
  return [
    group('L’acte', [
      ['type', ACT_TYPE[act.type]],
      ['servedOn', orNull(act.servedOn, formatDay)],
      ['service', orNull(act.service, (mode) => SERVICE_MODE[mode])],
      ['addressee', ADDRESSEE[act.addressee]],
    ]),
    group('Le ménage et le bailleur', people(act)),
    group('Les sommes', money(act)),
    group('Les délais', dates(act)),
    group('L’étude', officeRows(act)),
  ];
};

/** Tenants and dwelling on one line. */
export const householdOf = (act: ActDetails): string =>
  joined([tenantsOf(act.tenants), dwellingOf(act.dwelling)], ', ') ?? 'ménage et logement non trouvés';

/** How an act is called in headings: its type and day, else its file's name. */
export const actTitle = (row: {
  readonly type: ActDetails['type'] | null;
  readonly servedOn: string | null;
  readonly fileName: string;
}): string => (row.type ? joined([ACT_TYPE[row.type], orNull(row.servedOn, formatDay)], ' du ') : null) ?? row.fileName;
