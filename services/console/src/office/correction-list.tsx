import type { Correction, ReportedAct } from '@amont/contracts/http/office-report';
import type { ReactNode } from 'react';
import { ToneBadge } from '../element/tone-badge.tsx';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { formatDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { ACT_TYPE } from '../label/act.ts';
import { CONTEST_STATE } from '../label/contest.ts';

type Props = {
  readonly acts: readonly ReportedAct[];
  /** What can be done about one correction: to contest it, or nothing. */
  readonly action?: (act: ReportedAct, correction: Correction) => ReactNode;
  /** What leads to the act, for those who may open it. */
  readonly link?: (act: ReportedAct) => ReactNode;
};

/** The acts of a report with what is to be corrected in each, by the office's own references. */
export const CorrectionList = ({ acts, action, link }: Props) =>
  acts.length === 0 ? (
    <p>Aucun acte de la période n’appelle de correction.</p>
  ) : (
    <ul className="fr-raw-list">
      {acts.map((act) => (
        <li key={act.actId} className="fr-mb-3w amont-reported">
          <h3 className="fr-h6 fr-mb-1v amont-file">
            {act.referenceIs === 'file' ? `Fichier ${act.reference}` : act.reference}
          </h3>
          <p className="fr-text--sm fr-mb-1w">
            {ACT_TYPE[act.type]}, signifié le {formatDay(act.servedOn)}{' '}
            {act.verdict !== null && <VerdictBadge verdict={act.verdict} />} {link?.(act)}
          </p>
          <ul>
            {act.corrections.map((correction) => (
              <li key={correction.point}>
                {frenchText(correction.sentence)}{' '}
                {correction.contest === null ? (
                  action?.(act, correction)
                ) : (
                  <ToneBadge tone={CONTEST_STATE[correction.contest].tone}>
                    {CONTEST_STATE[correction.contest].label}
                  </ToneBadge>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
