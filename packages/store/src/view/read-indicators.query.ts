import type { IndicatorQuery, Indicators } from '@amont/contracts/http/indicators';
import type { ActType } from '@amont/domain/act/act-type';
import { evolutionsOf } from '@amont/domain/indicator/evolution';
import { type PartnerFigure, type PublishedFigure, shownFigure } from '@amont/domain/indicator/partner-figure';
import { dayRange } from '@amont/domain/indicator/period';
import { arrondissementCode } from '@amont/domain/indicator/postal-code';
import type { Db } from '../db.ts';
import type { FigureScope } from './indicator/as-of.ts';
import { countActs, countArrivals } from './indicator/count-acts.query.ts';
import { countFlow } from './indicator/count-flow.query.ts';
import { countPartnerAction } from './indicator/count-partner-action.query.ts';

/** Law and registry join a notice to these two; a registry that holds another is told of by the caller. */
const NOTICE_TYPES: readonly ActType[] = ['commandement_de_payer', 'assignation'];

/** Figures by the last part of their id: `contacted`. */
const byName = (figures: readonly PublishedFigure[]): Record<string, number | null> =>
  Object.fromEntries(figures.map(({ id, value }) => [id.split('.')[1] ?? id, value]));

/**
 * Every figure of the catalogue that events carry: the funnel with its evolutions, the notices, the partners' action, the
 * arrivals. Without a sector, the funnel has a row for all and for each; the other figures are then of all sectors.
 *
 * @param noticeTypes types of act for which the registry holds a notice; the others count in no compliance rate
 * @throws indicator.wrong-period when the range is no range of dates; the message is a French sentence
 */
export const readIndicators = async (
  db: Db,
  query: IndicatorQuery,
  noticeTypes: readonly ActType[] = NOTICE_TYPES,
): Promise<Indicators> => {
  const range = dayRange(query.from, query.to);
  const asOf = query.asOf ?? null;
  const postalCode = arrondissementCode(query.postalCode ?? null);
  const scope: FigureScope = { ...range, sector: query.sector ?? 'all', postalCode, asOf };
  const [flow, notice, partners, acts] = await Promise.all([
    countFlow(db, { range, grain: query.by, postalCode, asOf }),
    countActs(db, scope, query.by, noticeTypes),
    countPartnerAction(db, scope),
    countArrivals(db, scope),
  ]);
  const shown = (figures: readonly PartnerFigure[]) =>
    figures.map((one) => shownFigure(one, query.published === 'true'));
  const [adil, empex] = [shown(partners.adil), shown(partners.empex)];
  const rows = flow.filter((row) => query.sector === undefined || row.sector === query.sector);
  const evolutions = [...evolutionsOf(rows)];
  return {
    asOf,
    from: query.from,
    to: query.to,
    by: query.by,
    rows,
    evolutions,
    notice,
    adil: byName(adil),
    empex: byName(empex),
    partners: [...adil, ...empex],
    acts,
  };
};
