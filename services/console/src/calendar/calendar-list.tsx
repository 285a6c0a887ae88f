import type { ProcedureTimeline } from '@amont/contracts/http/timeline';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { CHECK_OUTCOME, type Tone } from '../label/act.ts';

type Entry = ProcedureTimeline['entries'][number];

const state = (entry: Entry): { readonly label: string; readonly tone: Tone } => {
  if (entry.void) return { label: 'Sans objet', tone: null };
  if (entry.kind === 'due')
    return entry.past ? { label: 'Échéance passée', tone: null } : { label: 'À venir', tone: 'new' };
  return entry.past ? { label: 'Passé', tone: null } : { label: 'Prévu', tone: 'info' };
};

/** What says more than a date: something wrong, or to be looked at by a lawyer. */
const isWorthSaying = ({ outcome, void: off }: Entry): boolean =>
  !off && (outcome === 'alert' || outcome === 'to_check');

const Day = ({ entry }: { readonly entry: Entry }) => (
  <>
    <p className="fr-mb-1v">
      <strong>{formatDay(entry.on)}</strong> <ToneBadge tone={state(entry).tone}>{state(entry).label}</ToneBadge>{' '}
      {entry.outcome && isWorthSaying(entry) && (
        <ToneBadge tone={CHECK_OUTCOME[entry.outcome].tone}>{CHECK_OUTCOME[entry.outcome].label}</ToneBadge>
      )}
    </p>
    <p className="fr-mb-0">
      {frenchText(entry.label)}
      {entry.basis && <span className="amont-source">{entry.basis}</span>}
    </p>
  </>
);

/** Every day of a procedure in its order: what happened, and what is due by then with the article it comes from. */
export const CalendarList = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <ol className="fr-raw-list amont-timeline">
    {entries.map((entry) => (
      <li key={`${entry.on} ${entry.rule ?? entry.kind} ${entry.label}`}>
        <Day entry={entry} />
      </li>
    ))}
  </ol>
);
