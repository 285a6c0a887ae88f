import { noticeAudit } from '@amont/contracts/http/notice-indicators';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { formatDay, formatShortDay } from '../format/date.ts';
import { formatShare } from '../format/number.ts';
import { periodQuery, type ReportPeriod } from '../office/report-period.ts';
import { RankedChart } from './ranked-chart.tsx';
import { ShareTable } from './share-table.tsx';

const SIZE = 100;

const Audit = ({ seed, period }: { readonly seed: string; readonly period: ReportPeriod }) => {
  const query = new URLSearchParams({ seed, size: String(SIZE) });
  const remote = useRemote(`/notice-audit?${periodQuery(period)}&${query}`, noticeAudit);
  return (
    <RemoteView remote={remote} loading="Tirage des actes">
      {({ sample, full, acts }) => {
        const rows = [
          { key: 'sample', label: `Échantillon « ${seed} »`, share: sample },
          { key: 'full', label: 'Tous les commandements de payer', share: full },
        ];
        return (
          <>
            <RankedChart
              title="Part de notices conformes"
              rows={rows.map(({ key, label, share }) => ({
                key,
                label,
                length: share.rate ?? 0,
                written: formatShare(share.rate, 0),
              }))}
            />
            <ShareTable caption="L’audit refait, et le compte entier" head="Actes" rows={rows} />
            <details>
              <summary>Actes tirés ({acts.length})</summary>
              <DataTable
                caption="Actes tirés au sort"
                rows={acts}
                rowKey={({ actId }) => actId}
                columns={[
                  {
                    title: 'Acte',
                    header: true,
                    cell: ({ actId, servedOn }) => (
                      <Link to={`/actes/${actId}`}>Signifié le {formatShortDay(servedOn)}</Link>
                    ),
                  },
                  { title: 'Étude', cell: ({ officeName }) => officeName ?? '–' },
                  { title: 'Notice', cell: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
                ]}
              />
            </details>
          </>
        );
      }}
    </RemoteView>
  );
};

/** What the audit of December 2024 would say today: a hundred acts drawn by lot, beside the count of all. */
export const AuditSection = ({ period }: { readonly period: ReportPeriod }) => {
  const [typed, setTyped] = useState('2024-12');
  const [seed, setSeed] = useState('2024-12');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') setSeed(typed.trim());
  };
  return (
    <section aria-labelledby="audit" className="fr-mb-4w">
      <h2 id="audit" className="fr-h4">
        L’audit de décembre 2024, refait
      </h2>
      <p>
        En décembre 2024, 100 commandements de payer lus à la main&nbsp;: 58 portaient la bonne notice. Voici ce que
        donnerait le même tirage sur les actes signifiés du {formatDay(period.from)} au {formatDay(period.to)}, et le
        compte de tous.
      </p>
      <form onSubmit={submit} className="amont-filters">
        <Input
          label="Graine du tirage"
          hintText="La même graine tire les mêmes actes."
          nativeInputProps={{ value: typed, maxLength: 100, onChange: (event) => setTyped(event.target.value) }}
        />
        <Button type="submit" priority="secondary">
          Tirer
        </Button>
      </form>
      <Audit seed={seed} period={period} />
    </section>
  );
};
