import type { TeamEntry } from '@amont/contracts/http/team';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatInstant, formatShortDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';

type Props = { readonly entries: readonly TeamEntry[]; readonly onWithdraw: (entry: TeamEntry) => void };

const noteOf = ({ note, noted }: TeamEntry): string | null => {
  if (note !== null) return note;
  return noted ? 'Note de l’équipe, lue par elle seule.' : null;
};

const Entry = ({ entry, onWithdraw }: { readonly entry: TeamEntry; readonly onWithdraw: Props['onWithdraw'] }) => {
  const note = noteOf(entry);
  const { label } = FOLLOW_UP_FORMS[entry.followUp];
  return (
    <li className="amont-case">
      <p className="fr-mb-1v">
        <strong>{formatShortDay(entry.on)}</strong> – {frenchText(entry.text)}{' '}
        {entry.withdrawnAt !== null && <ToneBadge tone={null}>Retiré</ToneBadge>}
      </p>
      {note !== null && <p className="fr-text--sm fr-mb-1v amont-note">{note}</p>}
      <p className="fr-text--xs fr-mb-1v">
        Noté le {formatInstant(entry.recordedAt)}
        {entry.recordedBy && ` par ${entry.recordedBy}`}
        {entry.withdrawnAt !== null && `, retiré le ${formatInstant(entry.withdrawnAt)}`}
      </p>
      {entry.withdrawnAt === null && (
        <Button
          size="small"
          priority="tertiary"
          onClick={() => onWithdraw(entry)}
          nativeButtonProps={{ 'aria-label': `Retirer : ${label}, le ${formatShortDay(entry.on)}` }}
        >
          Retirer
        </Button>
      )}
    </li>
  );
};

/** What the team noted, latest first; what was taken back stays, said to be so. */
export const EntryList = ({ entries, onWithdraw }: Props) =>
  entries.length === 0 ? (
    <p>Rien n’est encore noté.</p>
  ) : (
    <ul className="fr-raw-list amont-cases">
      {entries.toReversed().map((entry) => (
        <Entry key={entry.position} entry={entry} onWithdraw={onWithdraw} />
      ))}
    </ul>
  );
