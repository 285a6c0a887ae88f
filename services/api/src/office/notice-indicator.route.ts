import {
  type CorrectionTime,
  noticeAudit,
  noticeAuditQuery,
  noticeIndicatorQuery,
  noticeIndicators,
} from '@amont/contracts/http/notice-indicators';
import { ACT_TYPES, type ActType, actType } from '@amont/domain/act/act-type';
import { dayRange } from '@amont/domain/indicator/period';
import { correctionDays } from '@amont/domain/office/correction-days';
import { noticesToUse } from '@amont/reports/notices-to-use';
import { shareOf } from '@amont/reports/share-of';
import {
  type Cut,
  type CutRow,
  drawActs,
  type OfficeRun,
  readCut,
  readFindings,
  readOfficeRuns,
} from '@amont/store/office/notice-indicators.query';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../api-deps.ts';

const config = { access: 'operator' as const };
const tags = ['Indicateurs'];

const shared = ({ key, label, right, judged }: CutRow) => ({ key, label, share: shareOf(right, judged) });

const timeOf = ({ officeId, officeName, since, acts }: OfficeRun): CorrectionTime => ({
  officeId,
  officeName,
  since,
  days: correctionDays(since, acts),
});

/** Types of act that the registry has a notice for. */
const noticeTypes = async (deps: ApiDeps): Promise<readonly ActType[]> => {
  const notices = (await deps.registry.current()).state.versions;
  return ACT_TYPES.filter((type) => notices.some((notice) => notice.appliesTo.includes(type)));
};

/** The day from which offices had to annex the notice of a CDP that is in force now. */
const versionSince = async (deps: ApiDeps): Promise<string | null> =>
  noticesToUse((await deps.registry.current()).state.versions, deps.today()).find(
    ({ type }) => type === 'commandement_de_payer',
  )?.inForceFrom ?? null;

/** What notices are worth by month, act, office and arrondissement; how long offices take; the audit made again. */
export const noticeIndicatorRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  const server = scope.withTypeProvider<ZodTypeProvider>();
  const { db } = deps.store;
  server.get(
    '/api/notice-indicators',
    { config, schema: { tags, querystring: noticeIndicatorQuery, response: { 200: noticeIndicators } } },
    async (request) => {
      const range = dayRange(request.query.from, request.query.to);
      const types = await noticeTypes(deps);
      const cut = (by: Cut) => readCut(db, { range, types }, by);
      const all = await cut('all');
      const findings = await readFindings(db, { range, types });
      const since = await versionSince(deps);
      return {
        ...range,
        all: shareOf(all[0]?.right ?? 0, all[0]?.judged ?? 0),
        byMonth: (await cut('month')).map(shared),
        byType: (await cut('type')).map((row) => ({ ...shared(row), key: actType.parse(row.key) })),
        byOffice: (await cut('office')).map(shared),
        byArrondissement: (await cut('arrondissement')).map(shared),
        findings: [...findings],
        sinceReport: (await readOfficeRuns(db, types, null)).map(timeOf),
        sinceVersion: since === null ? [] : (await readOfficeRuns(db, types, since)).map(timeOf),
      };
    },
  );
  server.get(
    '/api/notice-audit',
    { config, schema: { tags, querystring: noticeAuditQuery, response: { 200: noticeAudit } } },
    async (request) => {
      const { from, to, type, seed, size } = request.query;
      const range = dayRange(from, to);
      const drawn = await drawActs(db, { range, types: [type] }, { seed, size });
      const [full] = await readCut(db, { range, types: [type] }, 'all');
      const right = drawn.filter(({ verdict }) => verdict === 'current').length;
      return {
        seed,
        type,
        ...range,
        sample: shareOf(right, drawn.length),
        full: shareOf(full?.right ?? 0, full?.judged ?? 0),
        acts: [...drawn],
      };
    },
  );
};
