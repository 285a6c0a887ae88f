import type { ActFacts } from '../facts/act-facts.ts';
import { daysBetween } from '../facts/day.ts';
import type { Random } from '../random/random.ts';
import type { AnnexedNotice, Damage, TrueFinding } from './annexed-notice.ts';
import { damageNotice } from './damage-notice.ts';
import type { NoticeSheet } from './notice-sheet.ts';

const NONE: AnnexedNotice = {
  damage: 'no_notice',
  version: null,
  verdict: 'missing',
  findings: [],
  pages: [],
  sticker: null,
};

const onDay = (sheets: readonly NoticeSheet[], type: string, day: string): NoticeSheet | undefined =>
  sheets
    .filter((each) => each.departement === '75' && each.appliesTo.includes(type))
    .filter((each) => each.inForceFrom <= day && (each.inForceUntil === null || day <= each.inForceUntil))
    .toSorted((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0];

/** A few days either side of the end of grace are left alone: how they are counted is for whoever judges, not for the truth. */
const CLOSE_CALL_DAYS = 2;

const weightsOn = (
  inForce: NoticeSheet,
  servedOn: string,
  sheets: readonly NoticeSheet[],
): readonly (readonly [Damage, number])[] => {
  const age = daysBetween(inForce.inForceFrom, servedOn);
  const isInGrace = age <= inForce.graceDays - CLOSE_CALL_DAYS;
  const isPast = age >= inForce.graceDays + CLOSE_CALL_DAYS;
  const elsewhere = sheets.some((each) => each.departement !== '75' && each.inForceFrom <= servedOn);
  return [
    ['none', 48],
    ['wrong_digit', 4],
    ['sticker', 3],
    ['dead_number', 4],
    ['contact_removed', 3],
    ['address_replaced', 3],
    ['section_removed', 3],
    ['page_missing', 2],
    ['pages_swapped', 3],
    ['cropped', 2],
    ['within_grace', isInGrace ? 60 : 0],
    ['old_version', isPast ? 18 : 0],
    ['other_departement', elsewhere ? 4 : 0],
    ['other_act', 3],
    ['two_versions', 1],
    ['no_notice', 10],
  ];
};

/** Chooses the notice an act carries, judged by the registry on the day it was served. */
export const drawNotice = (
  random: Random,
  sheets: readonly NoticeSheet[],
  { type, servedOn }: ActFacts,
): AnnexedNotice => {
  const inForce = onDay(sheets, type, servedOn);
  if (inForce === undefined) {
    const order = onDay(sheets, 'commandement_de_payer', servedOn);
    if (order === undefined || !random.chance(0.25)) return NONE;
    const other: TrueFinding = { kind: 'other_act', contact: null, found: null, expected: null };
    return {
      ...NONE,
      damage: 'other_act',
      version: order.id,
      verdict: 'foreign',
      findings: [other],
      pages: order.pages,
    };
  }
  const older = sheets.find((each) => each.id === inForce.supersedes) ?? null;
  for (;;) {
    const damage = random.weighted(weightsOn(inForce, servedOn, sheets));
    const annexed = damageNotice(damage, { sheets, inForce, older, random }, type);
    if (annexed !== null) return annexed;
  }
};
