import type { Indicators } from '@amont/contracts/http/indicators';
import { ACT_INDICATORS, type IndicatorDefinition } from '@amont/domain/indicator/indicator-definition';
import { NOTICE_VERDICTS } from '@amont/domain/notice/notice-check';
import { DataTable } from '../element/data-table.tsx';
import { Facts } from '../element/facts.tsx';
import { formatCount, formatShare } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { ACT_TYPE } from '../label/act.ts';
import { findingLabel, VERDICT } from '../label/notice.ts';
import { ComplianceChart } from './compliance-chart.tsx';
import { DefinitionLink } from './definition-link.tsx';

const definition = (id: string): IndicatorDefinition | undefined =>
  ACT_INDICATORS.find((indicator) => indicator.id === id);

const Named = ({ id }: { readonly id: string }) => {
  const indicator = definition(id);
  return indicator ? <DefinitionLink indicator={indicator} /> : id;
};

const typeLabel = (type: string): string =>
  ACT_TYPE[type as keyof typeof ACT_TYPE] ?? (type === 'all' ? 'Tous types' : type);

type Props = Pick<Indicators, 'notice' | 'acts'> & { readonly periods: readonly string[] };

/** Compliance of the annexed notices, what is wrong in them, and how many acts give a telephone number. */
export const NoticeFigures = ({ notice, acts, periods }: Props) => {
  const findings = Object.entries(notice.findings).sort(([, one], [, other]) => other - one);
  return (
    <>
      <dl className="amont-sum fr-mb-3w">
        {(
          [
            ['acts.phone_rate', formatShare(notice.phoneRate.rate)],
            ['acts.accepted', formatCount(acts.accepted)],
            ['acts.duplicates', formatCount(acts.duplicates)],
            ['acts.refused', formatCount(acts.refused)],
          ] as const
        ).map(([id, figure]) => (
          <div key={id} className="amont-sum__part">
            <dt>
              <Named id={id} />
            </dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="fr-text--sm">
        Téléphone&nbsp;: {formatCount(notice.phoneRate.withPhone)} actes sur {formatCount(notice.phoneRate.acts)}.
      </p>
      <DataTable
        caption="Conformité des notices, par période et par type d’acte"
        rows={notice.rows}
        rowKey={(row) => `${row.period}-${row.type}`}
        empty="Aucun acte examiné dans la période."
        columns={[
          { title: 'Période', header: true, cell: (row) => formatPeriod(row.period) },
          { title: 'Type d’acte', cell: (row) => typeLabel(row.type) },
          { title: 'Actes', numeric: true, cell: (row) => formatCount(row.acts) },
          { title: 'Taux de conformité', numeric: true, cell: (row) => formatShare(row.complianceRate) },
          ...NOTICE_VERDICTS.map((verdict) => ({
            title: VERDICT[verdict].label,
            numeric: true,
            cell: (row: Indicators['notice']['rows'][number]) => formatCount(row.verdicts[verdict] ?? 0),
          })),
        ]}
      />
      {notice.rows.length > 0 && <ComplianceChart rows={notice.rows} periods={periods} />}
      <h3 className="fr-h6 fr-mt-3w">
        <Named id="notice.findings" />
      </h3>
      {findings.length === 0 ? (
        <p>Aucun constat.</p>
      ) : (
        <Facts
          counts
          facts={findings.map(([kind, count]) => ({ label: findingLabel(kind), value: formatCount(count) }))}
        />
      )}
    </>
  );
};
