import type { ProcedureDetail } from '@amont/contracts/http/procedure';
import { Link } from 'react-router';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatDay } from '../format/date.ts';
import { CHECK_OUTCOME } from '../label/act.ts';
import { STAGE, sourceLabel } from '../label/procedure.ts';

type Stage = ProcedureDetail['stages'][number];

const Calendar = ({ checks }: { readonly checks: Stage['calendar'] }) => (
  <ul className="fr-raw-list">
    {checks.map((check) => (
      <li key={check.rule} className="fr-mb-1w">
        <ToneBadge tone={CHECK_OUTCOME[check.outcome].tone}>{CHECK_OUTCOME[check.outcome].label}</ToneBadge>{' '}
        {check.label}
        {check.on && `\u00a0: ${formatDay(check.on)}`}
        <span className="amont-source">{check.basis}</span>
      </li>
    ))}
  </ul>
);

/** The stages in the order of their legal dates, each with the rules of the calendar that were looked at. */
export const StageTimeline = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol className="fr-raw-list amont-timeline">
    {stages.map((stage) => (
      <li key={`${stage.stage}-${stage.on}-${stage.actId}`}>
        <h3 className="fr-h6 fr-mb-1v">{STAGE[stage.stage].one}</h3>
        <p className="fr-mb-1w">
          Le {formatDay(stage.on)}, d’après{' '}
          {stage.actId ? <Link to={`/actes/${stage.actId}`}>l’acte reçu</Link> : sourceLabel(stage.source)}.
          {stage.hearingOn && ` Audience le ${formatDay(stage.hearingOn)}.`}
        </p>
        {stage.calendar.length > 0 && <Calendar checks={stage.calendar} />}
      </li>
    ))}
  </ol>
);
