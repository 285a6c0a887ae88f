import type { BatchSummary } from '@amont/contracts/http/batch';
import { NOTICE_VERDICTS } from '@amont/domain/notice/notice-check';
import { STAGES } from '@amont/domain/procedure/stage';
import { type Fact, Facts } from '../element/facts.tsx';
import { formatCount } from '../format/number.ts';
import { verdictLabel } from '../label/notice.ts';
import { noneReasonLabel, stageLabel } from '../label/procedure.ts';

/** What was counted, in the order that `codes` gives; codes of a newer server come last. */
const factsOf = (
  counts: Readonly<Record<string, number>>,
  codes: readonly string[],
  labelOf: (code: string) => string,
): readonly Fact[] =>
  [...new Set([...codes, ...Object.keys(counts)])]
    .filter((code) => (counts[code] ?? 0) > 0)
    .map((code) => ({ label: labelOf(code), value: formatCount(counts[code]) }));

const Block = ({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) => (
  <div className="fr-col-12 fr-col-md-4">
    <h3 className="fr-h6">{title}</h3>
    {facts.length > 0 ? <Facts counts facts={facts} /> : <p className="fr-text--sm">Rien pour l’instant.</p>}
  </div>
);

/** What the batch gave: verdicts on the notices, stages reached, contacts decided. */
export const BatchOutcome = ({ summary }: { readonly summary: BatchSummary }) => {
  const { adil, empex, landlords, none } = summary.outreach;
  const contacts = [
    { label: 'Courriers de l’ADIL', value: formatCount(adil) },
    { label: 'Signalements à l’EMPEX', value: formatCount(empex) },
    { label: 'Courriers aux bailleurs', value: formatCount(landlords) },
    ...factsOf(none, [], (reason) => `Aucun contact – ${noneReasonLabel(reason)}`),
  ];
  return (
    <section aria-labelledby="resultat" className="fr-mb-4w">
      <h2 id="resultat" className="fr-h4">
        Ce que le lot a donné
      </h2>
      <div className="fr-grid-row fr-grid-row--gutters">
        <Block title="Notices annexées" facts={factsOf(summary.verdicts, NOTICE_VERDICTS, verdictLabel)} />
        <Block title="Étapes atteintes" facts={factsOf(summary.stages, STAGES, stageLabel)} />
        <Block title="Contacts décidés" facts={contacts} />
      </div>
    </section>
  );
};
