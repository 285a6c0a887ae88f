import type { Team } from '@amont/domain/follow-up/team';
import { FIRST_CONTACTS } from '@amont/domain/indicator/first-contact';
import { amountFigure, countFigure, type PartnerFigure, shareFigure } from '@amont/domain/indicator/partner-figure';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import type { Db } from '../../db.ts';
import type { FigureScope } from './as-of.ts';
import { countAnswers } from './partner/count-answers.query.ts';
import { countFirstContacts } from './partner/count-first-contacts.query.ts';
import { countOutcomes } from './partner/count-outcomes.query.ts';
import { countPrivateOrders } from './partner/count-private-orders.query.ts';
import { countReports, type Reported } from './partner/count-reports.query.ts';
import { firstMetBy, reportedBy } from './partner/partner-population.ts';
import { sumAmounts } from './partner/sum-amounts.query.ts';

type Counted = Pick<Reported, 'procedures' | 'events'>;
type Reports = (channel: Team, followUp: FollowUp) => Counted | undefined;

const reportsOf = async (db: Db, scope: FigureScope): Promise<Reports> => {
  const reported = await countReports(db, scope);
  return (channel, followUp) => reported.find((one) => one.channel === channel && one.followUp === followUp);
};

/** Appointments are counted one by one: a household may come twice. */
const appointments = (team: Team, reports: Reports): PartnerFigure => {
  const held = reports(team, 'rendez_vous_tenu');
  return {
    ...countFigure(`${team}.appointments`, held),
    value: held?.events ?? null,
    of: held?.procedures ?? null,
    events: null,
  };
};

const YES_NO = { yes: ['oui'], no: ['non'] } as const;

/** Households met for the first time, from all the reports that show that one turned to the team. */
const replied = (
  team: Team,
  reports: Reports,
  met: { readonly procedures: number; readonly withoutLetter: number },
): PartnerFigure => {
  const told = FIRST_CONTACTS.flatMap((kind) => reports(team, kind) ?? []);
  if (told.length === 0) return countFigure(`${team}.replied`, undefined);
  const events = told.reduce((sum, one) => sum + one.events, 0);
  return countFigure(`${team}.replied`, { procedures: met.procedures, events }, { unknown: met.withoutLetter });
};

const adilFigures = async (db: Db, scope: FigureScope, reports: Reports): Promise<readonly PartnerFigure[]> => {
  const team = 'adil';
  const [orders, met, debts, contestable, settled, unsupported] = await Promise.all([
    countPrivateOrders(db, scope),
    countFirstContacts(db, scope, team),
    sumAmounts(db, scope, { team, population: firstMetBy(team), detail: 'debtCents', acts: true }),
    sumAmounts(db, scope, {
      team,
      population: reportedBy(team, ['diagnostic_juridique']),
      detail: 'contestableCents',
    }),
    countOutcomes(db, scope, { team, good: ['dette_soldee'], atFollowUp: true }),
    // « Sans suivi » : the share of those who answer no.
    countAnswers(db, scope, {
      team,
      population: firstMetBy(team),
      detail: 'socialFollowUp',
      yes: ['non'],
      no: ['oui'],
      services: true,
    }),
  ]);
  return [
    countFigure('adil.contacted', reports(team, 'courrier_envoye'), { of: orders }),
    replied(team, reports, met),
    appointments(team, reports),
    amountFigure('adil.debt_total', debts.total, debts),
    amountFigure('adil.contestable_total', contestable.total, contestable),
    shareFigure('adil.contestable_share', {
      yes: contestable.positive,
      no: contestable.known - contestable.positive,
      unknown: contestable.unknown,
    }),
    shareFigure('adil.settled_share', settled),
    shareFigure('adil.no_social_followup', unsupported),
    countFigure('adil.landlords_informed', reports(team, 'bailleur_informe')),
  ];
};

const empexFigures = async (db: Db, scope: FigureScope, reports: Reports): Promise<readonly PartnerFigure[]> => {
  const team = 'empex';
  const diagnosed = reportedBy(team, ['diagnostic_realise']);
  const [exits, rights, housing, presence, debts] = await Promise.all([
    countOutcomes(db, scope, { team, good: ['maintien', 'relogement'], atFollowUp: false }),
    countAnswers(db, scope, { team, population: diagnosed, detail: 'rightsOpened', ...YES_NO }),
    countAnswers(db, scope, { team, population: diagnosed, detail: 'socialHousing', ...YES_NO }),
    countAnswers(db, scope, {
      team,
      population: reportedBy(team, ['presence_audience']),
      detail: 'presence',
      yes: ['present', 'represente'],
      no: ['absent'],
    }),
    sumAmounts(db, scope, { team, population: diagnosed, detail: 'debtCents', acts: true }),
  ]);
  return [
    countFigure('empex.contacted', reports(team, 'courrier_envoye')),
    appointments(team, reports),
    countFigure('empex.diagnostics', reports(team, 'diagnostic_realise')),
    shareFigure('empex.positive_exits', exits),
    shareFigure('empex.rights_opened', rights),
    shareFigure('empex.social_housing_request', housing),
    shareFigure('empex.hearing_presence', presence),
    amountFigure('empex.mean_debt', debts.mean, debts),
  ];
};

/**
 * What the ADIL and the mobile team did and what came of it, as far as it was reported: one figure an id of the catalogue, in its
 * order. A figure whose facts nobody ever reported is null; 0 says that they are reported and there were none.
 */
export const countPartnerAction = async (
  db: Db,
  scope: FigureScope,
): Promise<{ readonly adil: readonly PartnerFigure[]; readonly empex: readonly PartnerFigure[] }> => {
  const reports = await reportsOf(db, scope);
  const [adil, empex] = await Promise.all([adilFigures(db, scope, reports), empexFigures(db, scope, reports)]);
  return { adil, empex };
};
